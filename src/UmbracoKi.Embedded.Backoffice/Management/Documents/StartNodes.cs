using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>Which part of the content tree, or of the media tree, a user sees.</summary>
internal sealed class StartNodes(IEntityService entities, IDataTypeService dataTypes, AppCaches caches)
{
    /// <param name="dataType">That of a picker: it may be configured to ignore start nodes.</param>
    public Reach Of(IUser user, Guid? dataType)
        => user.CalculateContentStartNodeIds(entities, caches)?.Contains(Constants.System.Root) == true || IgnoredBy(dataType)
            ? new Reach(null)
            : new Reach(user.GetContentStartNodePaths(entities, caches) ?? []);

    /// <inheritdoc cref="Of"/>
    public Reach OfMedia(IUser user, Guid? dataType)
        => user.CalculateMediaStartNodeIds(entities, caches)?.Contains(Constants.System.Root) == true || IgnoredBy(dataType)
            ? new Reach(null)
            : new Reach(user.GetMediaStartNodePaths(entities, caches) ?? []);

    private bool IgnoredBy(Guid? dataType)
        => dataType is { } key
            && dataTypes.GetAsync(key).GetAwaiter().GetResult() is { } found
            && found.ConfigurationData.TryGetValue("ignoreUserStartNodes", out var ignore)
            && ignore is true;

    /// <param name="Paths">Of the start nodes, e.g. <c>-1,1050</c>; null for the whole tree.</param>
    internal sealed record Reach(string[]? Paths)
    {
        public bool IsEverywhere => Paths is null;

        /// <summary>The item is a start node, below one, or on the way to one.</summary>
        public bool Shows(IEntitySlim item) => Paths is null || Opens(item) || Paths.Any(path => Below(path, item.Path));

        public bool Opens(IEntitySlim item) => Paths is null || Paths.Any(path => item.Path == path || Below(item.Path, path));

        private static bool Below(string path, string ancestor) => path.StartsWith($"{ancestor},", StringComparison.Ordinal);
    }
}
