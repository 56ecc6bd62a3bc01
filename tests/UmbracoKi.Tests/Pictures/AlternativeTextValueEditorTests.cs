using System.Text.Json.Nodes;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Pictures;
using UmbracoKi.Tests.Installation;

namespace UmbracoKi.Tests.Pictures;

public class AlternativeTextValueEditorTests
{
    private const string Stored = """{"de-DE":"Kreishaus","uk-UA":"Ратуша"}""";

    [Theory]
    [InlineData(null)]
    [InlineData(true)]
    public void Who_may_write_every_language_replaces_all_of_them(bool? allLanguages) =>
        Saved(Editor(allLanguages), new JsonObject { ["de-DE"] = "Haus", ["en-US"] = "House", ["ar"] = " " }).ShouldBe("""{"de-DE":"Haus","en-US":"House"}""");

    [Fact]
    public void A_translator_changes_only_the_own_language()
    {
        var translator = Editor(allLanguages: false);

        Saved(translator, new JsonObject { ["de-DE"] = "anders", ["uk-UA"] = "Нова ратуша", ["en-US"] = "House" }).ShouldBe("""{"de-DE":"Kreishaus","uk-UA":"Нова ратуша"}""");
        Saved(translator, null).ShouldBe("""{"de-DE":"Kreishaus"}""");
    }

    [Fact]
    public void Nothing_is_stored_for_nothing() => Editor(true).FromEditor(new ContentPropertyData(new JsonObject(), null), Stored).ShouldBeNull();

    [Theory]
    [InlineData("Kreishaus", "nicht lesbar")]
    [InlineData("""{"de-DE":["a"]}""", "nicht lesbar")]
    public void What_is_no_text_by_language_is_refused(string value, string message) => Problems(value).ShouldHaveSingleItem().ShouldContain(message);

    [Fact]
    public void A_text_too_long_to_be_read_out_is_refused_naming_its_language()
    {
        Problems(new JsonObject { ["de-DE"] = new string('a', AlternativeTextValidator.Longest) }).ShouldBeEmpty();
        Problems(new JsonObject { ["de-DE"] = "kurz", ["uk-UA"] = new string('я', AlternativeTextValidator.Longest + 1) }).ShouldHaveSingleItem().ShouldContain("uk-UA");
    }

    private static string? Saved(AlternativeTextValueEditor editor, JsonNode? value) => editor.FromEditor(new ContentPropertyData(value, null), Stored) as string;

    private static List<string> Problems(object value) =>
        [.. new AlternativeTextValidator().Validate(value, null, null, PropertyValidationContext.Empty()).Select(result => result.ErrorMessage!)];

    /// <param name="allLanguages">Null for nobody being signed in; false for a translator into Ukrainian.</param>
    private static AlternativeTextValueEditor Editor(bool? allLanguages)
    {
        var languages = Substitute.For<ILanguageService>();
        languages.GetAllAsync().Returns([new Language("de-DE", "Deutsch") { Id = 1 }, new Language("uk-UA", "українська") { Id = 2 }]);
        var accessor = Substitute.For<IBackOfficeSecurityAccessor>();
        accessor.BackOfficeSecurity.Returns((IBackOfficeSecurity?)null);
        if (allLanguages is { } all)
        {
            var group = Substitute.For<IReadOnlyUserGroup>();
            group.HasAccessToAllLanguages.Returns(all);
            group.AllowedLanguages.Returns([2]);
            var user = Substitute.For<IUser>();
            user.Groups.Returns([group]);
            var security = Substitute.For<IBackOfficeSecurity>();
            security.CurrentUser.Returns(user);
            accessor.BackOfficeSecurity.Returns(security);
        }

        return new AlternativeTextValueEditor(
            FakeContentTypes.ShortStrings, Substitute.For<IJsonSerializer>(), Substitute.For<IIOHelper>(), new DataEditorAttribute(AlternativeTextEditor.EditorAlias), accessor, languages);
    }
}
