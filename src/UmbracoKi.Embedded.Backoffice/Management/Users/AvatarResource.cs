using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Users;

/// <summary>Everybody chooses the own picture; those of others need the users section and <see cref="UserAccess"/>.</summary>
internal sealed class AvatarResource : IManagementResource
{
    public void AddServices(IServiceCollection services) => services.AddSingleton<Avatars>();

    public void Map(RouteGroupBuilder api)
    {
        api.MapPost("user/current/avatar", SetOwnAsync).WithTags("User");

        var others = api.MapGroup("user/avatar/{id:guid}").WithTags("User").RequireSection(Constants.Applications.Users);
        others.MapPost("", SetAsync);
        others.MapDelete("", ClearAsync);
    }

    private static async Task<Answer> SetOwnAsync(Body<SetAvatarRequest> model, IUserService users, Editor editor)
        => Answer.Of(await users.SetAvatarAsync(editor.Key, model.Value.File.Id));

    private static async Task<Answer> SetAsync(Guid id, Body<SetAvatarRequest> model, IUserService users, UserAccess access, Editor editor)
        => id == editor.Key || await access.MayChangeAsync(editor, id)
            ? Answer.Of(await users.SetAvatarAsync(id, model.Value.File.Id))
            : Answer.Forbidden;

    private static async Task<Answer> ClearAsync(Guid id, IUserService users, UserAccess access, Editor editor)
        => id == editor.Key || await access.MayChangeAsync(editor, id)
            ? Answer.Of(await users.ClearAvatarAsync(id))
            : Answer.Forbidden;
}
