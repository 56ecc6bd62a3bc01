using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>Documents cannot be kept for members, as this host has none: everything published is public.</summary>
internal sealed class PublicAccessResource : IManagementResource
{
    private static readonly Problem Refusal = new(
        "Not available in this installation",
        StatusCodes.Status501NotImplemented,
        Detail: "There are no members here, so no document can be kept for them. Unpublish what the public shall not read.");

    public void Map(RouteGroupBuilder api)
    {
        var access = api.MapGroup("document/{id:guid}/public-access").WithTags("Document").RequireSection(Constants.Applications.Content);
        access.MapGet("", (Guid id) => (Answer)PublicAccessOperationStatus.EntryNotFound.AsProblem());
        access.MapPost("", (Guid id) => (Answer)Refusal);
        access.MapPut("", (Guid id) => (Answer)Refusal);
        access.MapDelete("", (Guid id) => (Answer)PublicAccessOperationStatus.EntryNotFound.AsProblem());
    }
}
