using Umbraco.Cms.Core.Models;
using UmbracoKi.Embedded.Persistence.ContentData;

namespace UmbracoKi.Embedded.Persistence.Media;

/// <summary>A media type with its <see cref="LoadedProperties"/>.</summary>
internal sealed record MediaTypeProperties(IMediaType Type, LoadedProperties Properties) : LoadedProperties(Properties)
{
    /// <param name="aliases">The properties whose values are wanted; null for all.</param>
    public static MediaTypeProperties Of(IMediaType type, string[]? aliases) => new(type, LoadedProperties.Of(type, aliases));
}
