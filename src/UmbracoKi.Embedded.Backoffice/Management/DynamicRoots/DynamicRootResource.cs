using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DynamicRoot;
using Umbraco.Cms.Core.DynamicRoot.QuerySteps;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.DynamicRoots;

/// <summary>Where a picker begins that is configured to begin near the document being edited. Needs the content section.</summary>
internal sealed class DynamicRootResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var roots = api.MapGroup("dynamic-root").WithTags("Dynamic Root").RequireSection(Constants.Applications.Content);
        roots.MapPost("query", QueryAsync);
        roots.MapGet("steps", (DynamicRootQueryStepCollection steps) => (Answer<string[]>)steps.Select(step => step.SupportedDirectionAlias).ToArray());
    }

    private static async Task<Answer<DynamicRootResponse>> QueryAsync(Body<DynamicRootRequest> model, IDynamicRootService roots)
    {
        DynamicRootRequest request = model;
        var found = await roots.GetDynamicRootsAsync(new DynamicRootNodeQuery
        {
            OriginAlias = request.Query.Origin.Alias,
            OriginKey = request.Query.Origin.Id,
            Context = new DynamicRootContext { CurrentKey = request.Context.Id, ParentKey = request.Context.Parent.Id },
            QuerySteps = request.Query.Steps.Select(step => new DynamicRootQueryStep { Alias = step.Alias, AnyOfDocTypeKeys = step.DocumentTypeIds }),
        });
        return new DynamicRootResponse([.. found]);
    }
}
