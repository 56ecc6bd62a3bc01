using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using UmbracoKi.Embedded.Security;

namespace UmbracoKi.Embedded.Tests.Security;

/// <summary>Rows say who did it.</summary>
public sealed class ActingUserTests : IAsyncLifetime
{
    private AccountBench _bench = null!;
    private IUser _erika = null!;

    private IBackOfficeSecurityAccessor Security => _bench.Get<IBackOfficeSecurityAccessor>();

    public async Task InitializeAsync()
    {
        _bench = await AccountBench.StartAsync();
        _erika = await _bench.AddUserAsync("erika@example.com", Constants.Security.AdminGroupKey);
    }

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    [Fact]
    public async Task The_trail_of_accounts_names_whoever_acts_in_this_flow_and_nobody_after()
    {
        var other = await _bench.AddUserAsync("other@example.com");

        using (Security.ActAs(_erika))
        {
            await _bench.Users.DisableAsync(_erika.Key, new HashSet<Guid> { other.Key });
        }

        await _bench.Users.EnableAsync(AccountBench.Admin, new HashSet<Guid> { other.Key });

        _bench.Rows($"umbracoAudit WHERE affectedUserId = {other.Id} AND eventDetails = 'updating IsApproved' ORDER BY id", "performingUserId")
            .ShouldBe([$"{_erika.Id}", "0"]);
    }

    [Fact]
    public async Task The_principal_of_a_request_is_whoever_acts()
    {
        var http = _bench.Get<IHttpContextAccessor>();
        http.HttpContext = new DefaultHttpContext();
        Security.BackOfficeSecurity!.IsAuthenticated().ShouldBeFalse();

        http.HttpContext.User = (await _bench.Get<ICoreBackOfficeSignInManager>().CreateUserPrincipalAsync(_erika.Key))!;

        Security.BackOfficeSecurity.CurrentUser!.Key.ShouldBe(_erika.Key);
        Security.BackOfficeSecurity.UserHasSectionAccess(Constants.Applications.Settings, _erika).ShouldBeTrue();
        http.HttpContext = null;
        Security.BackOfficeSecurity.ShouldBeNull();
    }

    [Fact]
    public async Task A_principal_of_another_kind_is_nobody_here()
    {
        var http = _bench.Get<IHttpContextAccessor>();
        var claims = new System.Security.Claims.ClaimsIdentity([new System.Security.Claims.Claim("sub", _erika.Key.ToString())], "Other");
        http.HttpContext = new DefaultHttpContext { User = new System.Security.Claims.ClaimsPrincipal(claims) };

        Security.BackOfficeSecurity!.CurrentUser.ShouldBeNull();
        await Task.CompletedTask;
    }

    [Fact]
    public async Task Documents_versions_and_their_history_name_the_editor()
    {
        var key = await CreatePageAsync();
        var editing = _bench.Get<IContentEditingService>();

        (await editing.UpdateAsync(
            key, new ContentUpdateModel { Variants = [new VariantModel { Name = "Neu" }] }, _erika.Key)).Status.ShouldBe(ContentEditingOperationStatus.Success);

        var content = (await editing.GetAsync(key))!;
        content.WriterId.ShouldBe(_erika.Id);
        content.CreatorId.ShouldBe(-1);
        _bench.Rows($"umbracoContentVersion WHERE nodeId = {content.Id} AND current = 1", "userId").ShouldBe([$"{_erika.Id}"]);
        _bench.Rows($"umbracoLog WHERE NodeId = {content.Id} ORDER BY id DESC LIMIT 1", "userId", "logHeader").ShouldBe([$"{_erika.Id} | 'Save'"]);
        var history = await _bench.Get<IAuditService>().GetItemsByKeyAsync(key, UmbracoObjectTypes.Document, 0, 10);
        history.Items.First().UserId.ShouldBe(_erika.Id);
    }

    private async Task<Guid> CreatePageAsync()
    {
        var type = new ContentType(_bench.Get<IShortStringHelper>(), Constants.System.Root) { Alias = "page", Name = "Page", AllowedAsRoot = true };
        (await _bench.Get<IContentTypeService>().CreateAsync(type, AccountBench.Admin)).Result.ShouldBe(ContentTypeOperationStatus.Success);
        var created = await _bench.Get<IContentEditingService>().CreateAsync(
            new ContentCreateModel { ContentTypeKey = type.Key, Variants = [new VariantModel { Name = "Alt" }] }, AccountBench.Admin);
        created.Status.ShouldBe(ContentEditingOperationStatus.Success);
        return created.Result.Content!.Key;
    }
}
