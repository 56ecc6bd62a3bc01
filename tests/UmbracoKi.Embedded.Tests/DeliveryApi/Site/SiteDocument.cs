using Umbraco.Cms.Core.Models.PublishedContent;
using UmbracoKi.Embedded.PublishedContent;

namespace UmbracoKi.Embedded.Tests.DeliveryApi.Site;

/// <summary>A document of a <see cref="FakeSite"/>: names and texts per culture, or invariant ones under the culture "".</summary>
internal sealed record SiteDocument(Guid Key, Guid? Parent, string Type, IReadOnlyDictionary<string, string> Names, IReadOnlyList<Guid> Related)
{
    public static readonly DateTime Created = new(2026, 1, 1, 8, 0, 0, DateTimeKind.Utc);

    public bool Varies => !Names.ContainsKey(string.Empty);

    public string? NameIn(string? culture) => Names.GetValueOrDefault(Varies ? culture ?? string.Empty : string.Empty);

    public string? SegmentIn(string? culture) => NameIn(culture)?.ToLowerInvariant().Replace(' ', '-');
}

internal sealed class SiteContent(SiteDocument document, FakeSite site, IVariationContextAccessor variation) : PublishedContentBase(variation)
{
    private readonly IVariationContextAccessor _variation = variation;

    public override IPublishedContentType ContentType { get; } = site.TypeOf(document);

    public override Guid Key => document.Key;

    public override int Id => site.IdOf(document.Key);

    public override string Name => document.NameIn(_variation.VariationContext?.Culture) ?? string.Empty;

    public override int SortOrder => 0;

    [Obsolete("Umbraco's")]
    public override int Level => 1;

    [Obsolete("Umbraco's")]
    public override string Path => $"-1,{Id}";

    public override int? TemplateId => null;

    public override int CreatorId => -1;

    public override DateTime CreateDate => SiteDocument.Created;

    public override int WriterId => -1;

    public override DateTime UpdateDate => SiteDocument.Created;

    public override IReadOnlyDictionary<string, PublishedCultureInfo> Cultures { get; } = document.Names.ToDictionary(
        name => name.Key,
        name => new PublishedCultureInfo(name.Key, name.Value, name.Value, SiteDocument.Created),
        StringComparer.OrdinalIgnoreCase);

    public override PublishedItemType ItemType => PublishedItemType.Content;

    [Obsolete("Umbraco's")]
    public override IPublishedContent? Parent => null;

    public override IEnumerable<IPublishedProperty> Properties => [new SiteText(document, _variation), new SiteReferences(document, site)];

    public override bool IsDraft(string? culture = null) => false;

    public override bool IsPublished(string? culture = null) => true;

    public override IPublishedProperty? GetProperty(string alias) => Properties.FirstOrDefault(property => property.Alias == alias);
}

internal abstract class SiteProperty(string alias) : IPublishedProperty
{
    public IPublishedPropertyType PropertyType { get; } = Substitute.For<IPublishedPropertyType>();

    public string Alias => alias;

    public bool HasValue(string? culture = null, string? segment = null) => true;

    public object? GetSourceValue(string? culture = null, string? segment = null) => null;

    public object? GetValue(string? culture = null, string? segment = null) => null;

    public abstract object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null);
}

internal sealed class SiteText(SiteDocument document, IVariationContextAccessor variation) : SiteProperty("text")
{
    public override object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null)
        => $"text of {document.NameIn(variation.VariationContext?.Culture)}";
}

/// <summary>Picks documents as Umbraco's picker does: looked up in the cache, built by the content builder.</summary>
internal sealed class SiteReferences(SiteDocument document, FakeSite site) : SiteProperty("related")
{
    public override object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null)
        => document.Related.Select(site.Contents.GetById).OfType<IPublishedContent>().Select(site.Builder.Build).OfType<object>().ToArray();
}
