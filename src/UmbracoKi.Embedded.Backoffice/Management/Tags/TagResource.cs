using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;

namespace UmbracoKi.Embedded.Backoffice.Management.Tags;

/// <summary>Tags in use, for the tag editor's suggestions.</summary>
internal sealed class TagResource : IManagementResource
{
    public void Map(RouteGroupBuilder api) => api.MapGet("tag", PageAsync).WithTags("Tag");

    /// <param name="query">A part of the tag; null for all.</param>
    /// <param name="tagGroup">Null for all.</param>
    /// <param name="culture">Null for those of content without languages.</param>
    private static async Task<Answer<Paged<TagResponse>>> PageAsync(
        ITagService tags, string? query = null, string? tagGroup = null, string? culture = null, int skip = 0, int take = 100)
    {
        var found = string.IsNullOrWhiteSpace(query)
            ? await tags.GetAllAsync(tagGroup, culture)
            : await tags.GetByQueryAsync(query, tagGroup, culture);
        return Paged.Of(found.ToList(), skip, take, tag => new TagResponse(tag.Key, tag.Text, tag.Group, tag.NodeCount));
    }

    private sealed record TagResponse(Guid Id, string? Text, string? Group, int NodeCount);
}
