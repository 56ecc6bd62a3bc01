using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Hosting;

/// <summary>Property aliases a type may not use because published content has a member of that name.</summary>
internal sealed class ReservedFieldNames : IReservedFieldNamesService
{
    private static readonly HashSet<string> Names = typeof(IPublishedContent).GetInterfaces()
        .Append(typeof(IPublishedContent))
        .SelectMany(type => type.GetProperties().Select(p => p.Name).Concat(type.GetMethods().Where(m => !m.IsSpecialName).Select(m => m.Name)))
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    public ISet<string> GetDocumentReservedFieldNames() => Names;

    public ISet<string> GetMediaReservedFieldNames() => Names;

    public ISet<string> GetMemberReservedFieldNames() => Names;
}
