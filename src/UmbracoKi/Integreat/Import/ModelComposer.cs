using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using UmbracoKi.Languages;

namespace UmbracoKi.Integreat.Import;

/// <summary>Makes of a step what Umbraco's editing service takes.</summary>
internal sealed class ModelComposer(SiteLanguages languages, EditorValues values)
{
    private static readonly IReadOnlyList<string?> Invariant = [null];

    public string Culture(string language) => languages.GetByAppCode(language).Culture;

    public ContentCreateModel Create(PlannedDocument document, IContentType type) => new()
    {
        Key = document.Key,
        ContentTypeKey = type.Key,
        ParentKey = document.Parent,
        Variants = [.. document.Variants.Select(pair => new VariantModel { Culture = Culture(pair.Key), Name = pair.Value.Name })],
        Properties =
        [
            .. document.Values.Select(pair => new PropertyValueModel { Alias = pair.Key, Value = EditorValues.Planned(pair.Value) }),
            .. document.Variants.SelectMany(variant => Varying(variant.Key, variant.Value)),
        ],
    };

    /// <summary>The service empties what an update leaves out, so all that the step does not concern is given back as it is.</summary>
    public ContentUpdateModel Update(ImportStep step, IContent existing)
    {
        var changed = step.Languages.ToDictionary(Culture, language => step.Document.Variants[language], StringComparer.OrdinalIgnoreCase);
        var kept = existing.AvailableCultures.Where(culture => !changed.ContainsKey(culture)).ToList();
        var properties = new Dictionary<(string Alias, string? Culture), PropertyValueModel>();
        void Set(PropertyValueModel property) => properties[(property.Alias, property.Culture)] = property;

        foreach (var property in existing.Properties)
        {
            var cultures = property.PropertyType.Variations.HasFlag(ContentVariation.Culture) ? kept : Invariant;
            foreach (var culture in cultures)
            {
                Set(new PropertyValueModel { Alias = property.Alias, Culture = culture, Value = values.Stored(property, culture) });
            }
        }

        if (step.Values)
        {
            foreach (var (alias, value) in step.Document.Values)
            {
                Set(new PropertyValueModel { Alias = alias, Value = EditorValues.Planned(value) });
            }
        }

        foreach (var property in step.Languages.SelectMany(language => Varying(language, step.Document.Variants[language])))
        {
            Set(property);
        }

        return new ContentUpdateModel
        {
            Variants =
            [
                .. kept.Select(culture => new VariantModel { Culture = culture, Name = existing.GetCultureName(culture) ?? string.Empty }),
                .. changed.Select(pair => new VariantModel { Culture = pair.Key, Name = pair.Value.Name }),
            ],
            Properties = [.. properties.Values],
        };
    }

    private IEnumerable<PropertyValueModel> Varying(string language, PlannedVariant variant) =>
        variant.Values.Select(pair => new PropertyValueModel { Alias = pair.Key, Culture = Culture(language), Value = EditorValues.Planned(pair.Value) });
}
