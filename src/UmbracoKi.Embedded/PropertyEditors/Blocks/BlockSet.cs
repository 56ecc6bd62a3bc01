using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbracoKi.Embedded.PropertyEditors.Blocks;

/// <summary>The elements of a value's blocks, and how the data type configures each kind of block.</summary>
/// <param name="Content">By key of the block's content.</param>
/// <param name="Settings">By key of the block's settings.</param>
/// <param name="Kinds">By key of the content's element type.</param>
internal sealed record BlockSet(
    IReadOnlyDictionary<Guid, IPublishedElement> Content,
    IReadOnlyDictionary<Guid, IPublishedElement> Settings,
    IReadOnlyDictionary<Guid, IBlockConfiguration> Kinds)
{
    /// <summary>Content and settings of a place in the layout; null if the block is not to be shown.</summary>
    public (IPublishedElement Content, IPublishedElement? Settings)? At(IBlockLayoutItem layout)
    {
        if (!Content.TryGetValue(layout.ContentKey, out var content))
        {
            return null;
        }

        // Settings of a type the block no longer has are not shown with it.
        var settings = layout.SettingsKey is { } key ? Settings.GetValueOrDefault(key) : null;
        return (content, settings?.ContentType.Key == Kinds[content.ContentType.Key].SettingsElementTypeKey ? settings : null);
    }
}
