using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.UserData;

/// <summary>What the client keeps for the signed-in user, e.g. closed tours. Nobody reads or changes that of others.</summary>
internal sealed class UserDataResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var data = api.MapGroup("user-data").WithTags("User Data");
        data.MapGet("", PageAsync);
        data.MapGet("{id:guid}", ReadAsync);
        data.MapPost("", CreateAsync);
        data.MapPut("", UpdateAsync);
        data.MapDelete("{id:guid}", DeleteAsync);
    }

    private static async Task<Answer<Paged<UserDataResponse>>> PageAsync(
        IUserDataService data, Editor editor, string[] groups, string[] identifiers, int skip = 0, int take = 100)
        => Paged.Of(
            await data.GetAsync(skip, take, new UserDataFilter
            {
                UserKeys = [editor.Key],
                Groups = groups.Length > 0 ? groups : null,
                Identifiers = identifiers.Length > 0 ? identifiers : null,
            }),
            found => new UserDataResponse { Key = found.Key, Group = found.Group, Identifier = found.Identifier, Value = found.Value });

    private static async Task<Answer<UserDataModel>> ReadAsync(Guid id, IUserDataService data, Editor editor)
        => await OwnAsync(id, data, editor) is { } own
            ? new UserDataModel { Group = own.Group, Identifier = own.Identifier, Value = own.Value }
            : UserDataOperationStatus.NotFound.AsProblem();

    private static async Task<Answer> CreateAsync(Body<CreateUserDataRequest> model, IUserDataService data, Editor editor)
    {
        CreateUserDataRequest request = model;
        var created = await data.CreateAsync(new Umbraco.Cms.Core.Models.Membership.UserData
        {
            Key = request.Key ?? Guid.NewGuid(),
            UserKey = editor.Key,
            Group = request.Group,
            Identifier = request.Identifier,
            Value = request.Value,
        });
        return created.Success ? Answer.Created("user-data", created.Result.Key) : created.Status.AsProblem();
    }

    private static async Task<Answer> UpdateAsync(Body<UpdateUserDataRequest> model, IUserDataService data, Editor editor)
    {
        UpdateUserDataRequest request = model;
        if (await OwnAsync(request.Key, data, editor) is not { } own)
        {
            return UserDataOperationStatus.NotFound.AsProblem();
        }

        (own.Group, own.Identifier, own.Value) = (request.Group, request.Identifier, request.Value);
        return Answer.Of((await data.UpdateAsync(own)).Status);
    }

    private static async Task<Answer> DeleteAsync(Guid id, IUserDataService data, Editor editor)
        => await OwnAsync(id, data, editor) is null ? UserDataOperationStatus.NotFound.AsProblem() : Answer.Of((await data.DeleteAsync(id)).Result);

    private static async Task<IUserData?> OwnAsync(Guid key, IUserDataService data, Editor editor)
        => await data.GetAsync(key) is { } found && found.UserKey == editor.Key ? found : null;
}
