using NSubstitute;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using UmbracoKi.Embedded.Backoffice.Management.Users;

namespace UmbracoKi.Embedded.Backoffice.Tests.Users;

public class PowersTests
{
    private static readonly Guid Page = Guid.NewGuid();

    [Fact]
    public void Everybody_covers_himself_and_what_is_less()
    {
        var powers = new Powers([Group(["content", "users"], ["read", "write"])]);

        powers.Covers(powers).ShouldBeTrue();
        powers.Covers(new Powers([Group(["content"], ["read"])])).ShouldBeTrue();
        powers.Covers(new Powers([])).ShouldBeTrue();
    }

    [Fact]
    public void A_section_a_verb_or_a_language_more_is_too_much()
    {
        var powers = new Powers([Group(["content"], ["read"], languages: [1])]);

        powers.Covers(new Powers([Group(["content", "settings"], ["read"], languages: [1])])).ShouldBeFalse();
        powers.Covers(new Powers([Group(["content"], ["read", "write"], languages: [1])])).ShouldBeFalse();
        powers.Covers(new Powers([Group(["content"], ["read"], languages: [1, 2])])).ShouldBeFalse();
        powers.Covers(new Powers([Group(["content"], ["read"])])).ShouldBeFalse();
    }

    [Fact]
    public void Administrators_are_more_than_a_group_with_all_their_sections()
    {
        var powers = new Powers([Group(["content", "users"], ["read"])]);

        powers.Covers(new Powers([Group(["content"], ["read"], alias: "admin")])).ShouldBeFalse();
    }

    [Fact]
    public void Who_may_less_at_one_page_cannot_let_others_do_more_there()
    {
        var limited = new Powers([Group(["content"], ["read", "write"], at: ["read"])]);

        limited.Covers(new Powers([Group(["content"], ["read", "write"])])).ShouldBeFalse();
        limited.Covers(new Powers([Group(["content"], ["read"])])).ShouldBeTrue();
    }

    [Fact]
    public void More_at_one_page_is_too_much_too()
    {
        var powers = new Powers([Group(["content"], ["read"])]);

        powers.Covers(new Powers([Group(["content"], ["read"], at: ["read", "write"])])).ShouldBeFalse();
    }

    private static IReadOnlyUserGroup Group(string[] sections, string[] verbs, int[]? languages = null, string[]? at = null, string alias = "some")
    {
        var group = Substitute.For<IReadOnlyUserGroup>();
        group.Alias.Returns(alias);
        group.AllowedSections.Returns(sections);
        group.Permissions.Returns(verbs.ToHashSet());
        group.HasAccessToAllLanguages.Returns(languages is null);
        group.AllowedLanguages.Returns(languages ?? []);
        group.GranularPermissions.Returns((at ?? []).Select(verb => (IGranularPermission)new DocumentGranularPermission { Key = Page, Permission = verb }).ToHashSet());
        return group;
    }
}
