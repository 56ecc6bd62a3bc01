using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Web;
using UmbracoKi.ContentModel;
using UmbracoKi.Languages;
using UmbracoKi.Pictures;

namespace UmbracoKi.Published;

/// <summary>Reads Umbraco's published cache, each value in exactly the culture it is asked for.</summary>
internal sealed class PublishedRecordSource(
    IUmbracoContextFactory contexts,
    IDocumentNavigationQueryService navigation,
    SiteLanguages languages,
    IImportedTimestamps timestamps) : IPublishedRecordSource
{
    public IReadOnlyList<Guid> All() => [.. Regions().SelectMany(region => Below(region).Prepend(region))];

    public IReadOnlyList<Guid> Below(Guid key) => navigation.TryGetDescendantsKeys(key, out var keys) ? [.. keys] : [];

    public IReadOnlyList<(Guid Key, PublishedRecord? Record)> Read(IReadOnlyCollection<Guid> keys)
    {
        using var context = contexts.EnsureUmbracoContext();
        var regions = Regions().ToHashSet();
        var (content, media) = (context.UmbracoContext.Content, context.UmbracoContext.Media);
        var texts = new List<TranslationText>();
        var records = keys.Select(key => (Key: key, Record: Read(key, regions, content, media, texts))).ToList();
        var times = timestamps.Find(texts);
        return times.Count == 0 ? records : [.. records.Select(read => (read.Key, read.Record is null ? null : WithTimes(read.Record, times)))];
    }

    private static PublishedRecord WithTimes(PublishedRecord record, IReadOnlyDictionary<(Guid Document, string Language), DateTimeOffset> times) => record with
    {
        Translations = record.Translations.Values.ToDictionary(
            translation => translation.Language,
            translation => times.TryGetValue((record.Key, translation.Language), out var time) ? translation with { LastUpdated = time } : translation),
    };

    private IEnumerable<Guid> Regions() => navigation.TryGetRootKeysOfType(DocumentTypeAliases.Region, out var keys) ? keys : [];

    private PublishedRecord? Read(Guid key, HashSet<Guid> regions, IPublishedContentCache? content, IPublishedMediaCache? media, List<TranslationText> texts)
    {
        if (!TryGetPlace(key, regions, out var parent) || content?.GetById(false, key) is not { } document)
        {
            return null;
        }

        var references = new HashSet<Guid>();
        var invariant = Stored(document, null);
        return new PublishedRecord
        {
            Key = key,
            Type = document.ContentType.Alias,
            Parent = parent,
            SortOrder = document.SortOrder,
            Created = Utc(document.CreateDate),
            Translations = Translations(document, invariant, media, references, texts),
            Values = Resolved(invariant, media, references, culture: null),
            References = references,
        };
    }

    /// <returns>False for what is in the recycle bin, gone, or not below a region.</returns>
    private bool TryGetPlace(Guid key, HashSet<Guid> regions, out Guid? parent)
    {
        if (!navigation.TryGetParentKey(key, out parent))
        {
            return false;
        }

        return parent is null
            ? regions.Contains(key)
            : navigation.TryGetAncestorsKeys(key, out var ancestors) && ancestors.Any(regions.Contains);
    }

    private Dictionary<string, PublishedTranslation> Translations(
        IPublishedContent document, StoredValues invariant, IPublishedMediaCache? media, HashSet<Guid> references, List<TranslationText> texts)
    {
        var translations = new Dictionary<string, PublishedTranslation>();
        foreach (var (culture, info) in document.Cultures)
        {
            if (culture.Length == 0 || !languages.TryGetByCulture(culture, out var language) || !document.IsPublished(culture))
            {
                continue;
            }

            var appCode = LowerCase(language.AppCode);
            var stored = Stored(document, culture);
            texts.Add(new TranslationText(document.Key, appCode, Text(stored, "title"), Text(stored, "content")));
            translations[appCode] = new PublishedTranslation
            {
                Language = appCode,
                Culture = language.Culture,
                Name = info.Name,
                Segment = info.UrlSegment ?? string.Empty,
                LastUpdated = Utc(info.Date),
                Values = Resolved(stored, media, references, language.Culture),
                UndescribedPictures = Undescribed([.. invariant.Values, .. stored.Values], media, language.Culture),
            };
        }

        return translations;
    }

    /// <param name="culture">Null for the values that do not vary.</param>
    private static StoredValues Stored(IPublishedContent document, string? culture)
    {
        var values = new StoredValues();
        foreach (var property in document.Properties)
        {
            var varies = (property.PropertyType.Variations & ContentVariation.Culture) != 0;
            if (varies == (culture is not null) && SourceValue.Read(property.PropertyType.EditorAlias, property.GetSourceValue(culture)) is { } value)
            {
                values[property.Alias] = (property.PropertyType.EditorAlias, value);
            }
        }

        return values;
    }

    private static string Text(StoredValues values, string alias) =>
        values.TryGetValue(alias, out var stored) && stored.Value is string text ? text : string.Empty;

    /// <param name="culture">Of the values; null for those that do not vary, whose pictures are described in no language.</param>
    private PublishedValues Resolved(StoredValues stored, IPublishedMediaCache? media, HashSet<Guid> references, string? culture)
    {
        var values = new Dictionary<string, object>();
        foreach (var (alias, (editor, value)) in stored)
        {
            if (Resolve(editor, value, media, references, culture) is { } resolved)
            {
                values[alias] = resolved;
            }
        }

        return values.Count > 0 ? new PublishedValues(values) : PublishedValues.None;
    }

    private object? Resolve(string editorAlias, object value, IPublishedMediaCache? media, HashSet<Guid> references, string? culture)
    {
        switch (value)
        {
            case Guid medium:
                references.Add(medium);
                return AddressOf(medium, media);
            case IReadOnlyList<Guid> picked:
                references.UnionWith(picked);
                return picked;
            case string markup when editorAlias == Constants.PropertyEditors.Aliases.RichText:
                references.UnionWith(SourceValue.LinkedIn(markup));
                return PictureMarkup.WithTexts(
                    SourceValue.WithMediaAddresses(markup, key => navigation.TryGetParentKey(key, out _) ? null : AddressOf(key, media)),
                    key => TextOf(key, media, culture));
            default:
                return value;
        }
    }

    /// <summary>How many pictures a reader of this language is shown without being told what is on them.</summary>
    private static int Undescribed((string Editor, object Value)[] values, IPublishedMediaCache? media, string culture) => values.Sum(stored => stored switch
    {
        { Value: Guid picked } => TextOf(picked, media, culture) is null ? 1 : 0,
        { Value: string markup, Editor: Constants.PropertyEditors.Aliases.RichText } => PictureMarkup.CountWithoutText(markup, key => TextOf(key, media, culture)),
        _ => 0,
    });

    private static string? TextOf(Guid medium, IPublishedMediaCache? media, string? culture) =>
        culture is null ? null : PictureTexts.Of(media?.GetById(false, medium)).In(culture);

    private static string? AddressOf(Guid medium, IPublishedMediaCache? media) =>
        SourceValue.FileAddress(media?.GetById(false, medium)?.GetProperty(Constants.Conventions.Media.File)?.GetSourceValue());

    // Umbraco keeps UTC; some of its caches lose the mark.
    private static DateTimeOffset Utc(DateTime time) =>
        new(time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc));

    [SuppressMessage("Globalization", "CA1308", Justification = "App codes are lower case in addresses.")]
    private static string LowerCase(string appCode) => appCode.ToLowerInvariant();

    /// <summary>Values as they are stored, by alias.</summary>
    private sealed class StoredValues : Dictionary<string, (string Editor, object Value)>;
}
