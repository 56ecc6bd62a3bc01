using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using UmbracoKi.Embedded.Tests.Guarantees;

namespace UmbracoKi.Embedded.Tests.Security;

/// <summary>A translator may read, change and publish Ukrainian and nothing else: Umbraco's own rules on stored groups.</summary>
public sealed class TranslatorTests : IAsyncLifetime
{
    private static readonly string[] Both = ["de-DE", "uk-UA"];

    private PageSite _site = null!;
    private IUser _translator = null!;
    private Guid _page;

    public async Task InitializeAsync()
    {
        _site = await PageSite.StartAsync();
        _page = await _site.CreateAsync(null, "Start", Both);
        var ukrainian = (await _site.Host.Get<ILanguageService>().GetAsync("uk-UA"))!;
        var group = await AddGroupAsync("ukrainisch", g =>
        {
            g.AddAllowedLanguage(ukrainian.Id);
            g.Permissions = new HashSet<string> { "Umb.Document.Read", "Umb.Document.Update", "Umb.Document.Publish" };
        });
        _translator = await AddUserAsync("oksana@example.com", group.Key);
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Saving_both_languages_changes_only_the_own_one()
    {
        var saved = await _site.Host.Get<IContentEditingService>().UpdateAsync(_page, Renamed("Anders"), _translator.Key);

        saved.Status.ShouldBe(ContentEditingOperationStatus.Success);
        var content = (await _site.Host.Get<IContentEditingService>().GetAsync(_page))!;
        content.GetCultureName("uk-UA").ShouldBe("Anders uk-UA");
        content.GetCultureName("de-DE").ShouldBe($"Start {PageSite.Mark("de-DE")}");
        content.GetValue<string>("title", "uk-UA").ShouldBe("Anders uk-UA");
        content.GetValue<string>("title", "de-DE").ShouldBe($"Start {PageSite.Mark("de-DE")}");
    }

    [Fact]
    public async Task German_that_is_published_as_it_stands_stays_so()
    {
        var all = Both.Select(culture => new CulturePublishScheduleModel { Culture = culture }).ToArray();
        (await _site.Host.Get<IContentPublishingService>().PublishAsync(_page, all, Constants.Security.SuperUserKey)).Success.ShouldBeTrue();

        var saved = await _site.Host.Get<IContentEditingService>().UpdateAsync(_page, Renamed("Anders"), _translator.Key);

        saved.Status.ShouldBe(ContentEditingOperationStatus.Success);
        var content = (await _site.Host.Get<IContentEditingService>().GetAsync(_page))!;
        content.GetValue<string>("title", "uk-UA").ShouldBe("Anders uk-UA");
        content.GetValue<string>("title", "de-DE").ShouldBe($"Start {PageSite.Mark("de-DE")}");
        content.GetValue<string>("note").ShouldBe("Start");
        content.IsCultureEdited("de-DE").ShouldBeFalse();
        (await _site.Host.Get<IContentEditingService>().UpdateAsync(_page, Renamed("Wieder"), Constants.Security.SuperUserKey)).Success.ShouldBeTrue();
        (await _site.Host.Get<IContentEditingService>().GetAsync(_page))!.GetValue<string>("title", "de-DE").ShouldBe("Wieder de-DE");
    }

    [Fact]
    public async Task A_new_document_gets_only_the_own_language()
    {
        var type = (await _site.Host.Get<IContentEditingService>().GetAsync(_page))!.ContentType.Key;
        var renamed = Renamed("Neu");

        var created = await _site.Host.Get<IContentEditingService>().CreateAsync(
            new ContentCreateModel { ContentTypeKey = type, Variants = renamed.Variants, Properties = renamed.Properties }, _translator.Key);

        created.Status.ShouldBe(ContentEditingOperationStatus.Success);
        created.Result.Content!.AvailableCultures.ShouldBe(["uk-UA"]);
        created.Result.Content.GetValue<string>("title", "de-DE").ShouldBeNull();
    }

    [Fact]
    public async Task Only_the_own_language_may_be_published()
    {
        var permissions = _site.Host.Get<IContentPermissionService>();

        (await permissions.AuthorizeCultureAccessAsync(_translator, new HashSet<string> { "uk-UA" })).ShouldBe(ContentAuthorizationStatus.Success);
        (await permissions.AuthorizeCultureAccessAsync(_translator, new HashSet<string> { "de-DE", "uk-UA" }))
            .ShouldBe(ContentAuthorizationStatus.UnauthorizedMissingCulture);
    }

    [Fact]
    public async Task What_the_group_may_not_do_is_refused()
    {
        var permissions = _site.Host.Get<IContentPermissionService>();

        (await permissions.AuthorizeAccessAsync(_translator, _page, "Umb.Document.Update")).ShouldBe(ContentAuthorizationStatus.Success);
        (await permissions.AuthorizeAccessAsync(_translator, _page, "Umb.Document.Delete")).ShouldBe(ContentAuthorizationStatus.UnauthorizedMissingPermissionAccess);
    }

    [Fact]
    public async Task A_permission_for_one_document_holds_for_it_and_what_lies_below()
    {
        var child = await _site.CreateAsync(_page, "Kind", Both);
        var elsewhere = await _site.CreateAsync(null, "Woanders", Both);
        var group = await AddGroupAsync("lesend", g =>
        {
            g.HasAccessToAllLanguages = true;
            g.Permissions = new HashSet<string> { "Umb.Document.Read" };
            g.GranularPermissions = new HashSet<IGranularPermission>
            {
                new DocumentGranularPermission { Key = _page, Permission = "Umb.Document.Read" },
                new DocumentGranularPermission { Key = _page, Permission = "Umb.Document.Update" },
            };
        });
        var reader = await AddUserAsync("rita@example.com", group.Key);

        var granted = (await _site.Host.Get<IUserService>().GetDocumentPermissionsAsync(reader.Key, [_page, child, elsewhere])).Result;

        granted.Single(p => p.NodeKey == _page).Permissions.ShouldBe(["Umb.Document.Read", "Umb.Document.Update"], ignoreOrder: true);
        granted.Single(p => p.NodeKey == child).Permissions.ShouldBe(["Umb.Document.Read", "Umb.Document.Update"], ignoreOrder: true);
        granted.Single(p => p.NodeKey == elsewhere).Permissions.ShouldBe(["Umb.Document.Read"]);
    }

    [Fact]
    public async Task A_start_node_hides_what_lies_outside_of_it()
    {
        var child = await _site.CreateAsync(_page, "Kind", Both);
        var elsewhere = await _site.CreateAsync(null, "Woanders", Both);
        var users = _site.Host.Get<IUserService>();
        await users.UpdateAsync(Constants.Security.SuperUserKey, new Umbraco.Cms.Core.Models.UserUpdateModel
        {
            ExistingUserKey = _translator.Key, Email = _translator.Email, UserName = _translator.Username, Name = _translator.Name!, LanguageIsoCode = "en-US",
            UserGroupKeys = new HashSet<Guid> { _translator.Groups.Single().Key }, ContentStartNodeKeys = new HashSet<Guid> { _page },
        });
        var limited = (await users.GetAsync(_translator.Key))!;
        var permissions = _site.Host.Get<IContentPermissionService>();

        (await permissions.AuthorizeAccessAsync(limited, child, "Umb.Document.Read")).ShouldBe(ContentAuthorizationStatus.Success);
        (await permissions.AuthorizeAccessAsync(limited, elsewhere, "Umb.Document.Read")).ShouldBe(ContentAuthorizationStatus.UnauthorizedMissingPathAccess);
    }

    private static ContentUpdateModel Renamed(string name) => new()
    {
        Variants = [.. Both.Select(culture => new VariantModel { Culture = culture, Name = $"{name} {culture}" })],
        Properties = [.. Both.Select(culture => new PropertyValueModel { Alias = "title", Culture = culture, Value = $"{name} {culture}" })],
    };

    private async Task<IUserGroup> AddGroupAsync(string alias, Action<IUserGroup> fill)
    {
        var group = new UserGroup(_site.Host.Get<IShortStringHelper>()) { Alias = alias, Name = alias, StartContentId = Constants.System.Root };
        group.AddAllowedSection(Constants.Applications.Content);
        fill(group);
        var created = await _site.Host.Get<IUserGroupService>().CreateAsync(group, Constants.Security.SuperUserKey);
        created.Status.ShouldBe(UserGroupOperationStatus.Success);
        return created.Result;
    }

    private async Task<IUser> AddUserAsync(string email, Guid group)
    {
        var model = new Umbraco.Cms.Core.Models.UserCreateModel { Email = email, UserName = email, Name = email, UserGroupKeys = new HashSet<Guid> { group } };
        var created = await _site.Host.Get<IUserService>().CreateAsync(Constants.Security.SuperUserKey, model, approveUser: true);
        created.Status.ShouldBe(UserOperationStatus.Success);
        return (await _site.Host.Get<IUserService>().GetAsync(created.Result.CreatedUser!.Key))!;
    }
}
