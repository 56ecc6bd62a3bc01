using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.ContentTypes;

/// <summary>Whether something is lost if a property is taken out of its type. Needs the settings section.</summary>
internal sealed class PropertyTypeResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
        => api.MapGet("property-type/is-used", IsUsedAsync).WithTags("Property Type").RequireSection(Constants.Applications.Settings);

    private static async Task<Answer<bool>> IsUsedAsync(IPropertyTypeUsageService usage, Guid? contentTypeId = null, string? propertyAlias = null)
    {
        var used = await usage.HasSavedPropertyValuesAsync(contentTypeId ?? Guid.Empty, propertyAlias ?? string.Empty);
        return used.Success ? used.Result : used.Status.AsProblem();
    }
}
