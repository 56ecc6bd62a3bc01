using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Preview;

/// <summary>Beginning and end of a preview.</summary>
internal sealed class PreviewResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var preview = api.MapGroup("preview").WithTags("Preview");
        preview.MapPost("", EnterAsync);
        preview.MapDelete("", EndAsync).AllowAnonymous();
    }

    private static async Task<Answer> EnterAsync(IPreviewService previews, Editor editor)
        => await previews.TryEnterPreviewAsync(editor.User) ? Answer.Done : Answer.Forbidden;

    private static async Task<Answer> EndAsync(IPreviewService previews)
    {
        await previews.EndPreviewAsync();
        return Answer.Done;
    }
}
