using Umbraco.Cms.Core.Models;
using UmbracoKi.Embedded.Persistence.ContentData;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>A document type with its <see cref="LoadedProperties"/>.</summary>
internal sealed record DocumentTypeProperties(IContentType Type, LoadedProperties Properties) : LoadedProperties(Properties)
{
    /// <param name="aliases">The properties whose values are wanted; null for all.</param>
    public static DocumentTypeProperties Of(IContentType type, string[]? aliases) => new(type, LoadedProperties.Of(type, aliases));
}
