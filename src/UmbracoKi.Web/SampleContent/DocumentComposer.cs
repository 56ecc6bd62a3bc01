using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace UmbracoKi.Web.SampleContent;

/// <summary>Makes of a pack's document what Umbraco's editing service takes.</summary>
internal static class DocumentComposer
{
    private const string Title = "title";
    private const string Content = "content";

    /// <exception cref="PackException">A value does not belong to the type, or does not fit its property.</exception>
    public static ContentCreateModel Compose(PackDocument document, IContentType type, ContentPack pack) => new()
    {
        Key = document.Key,
        ContentTypeKey = type.Key,
        ParentKey = document.ParentId is null ? null : DocumentKey.For(document.ParentId),
        Variants = [.. document.Variants.Select(variant => new VariantModel { Culture = variant.Culture, Name = variant.Name })],
        Properties =
        [
            .. document.Values.Select(value => Invariant(document, value.Key, value.Value, type, pack)),
            .. document.Variants.SelectMany(variant => Varying(variant, type, pack)),
        ],
    };

    private static PropertyValueModel Invariant(PackDocument document, string alias, PackValue value, IContentType type, ContentPack pack)
    {
        PackException Error(string problem) => new(document.File, value.Line, $"\"{alias}\": {problem}");

        var property = Find(type, alias, varies: false, Error);
        return new PropertyValueModel { Alias = property.Alias, Value = EditorValue.From(value.Value, property.PropertyEditorAlias, pack, Error) };
    }

    private static IEnumerable<PropertyValueModel> Varying(PackVariant variant, IContentType type, ContentPack pack)
    {
        foreach (var (alias, text) in variant.Values)
        {
            yield return Value(alias, text, isBody: false);
        }

        if (!variant.Values.ContainsKey(Title) && type.CompositionPropertyTypes.Any(property => property.Alias == Title))
        {
            yield return Value(Title, new PackText(variant.Name, 1), isBody: false);
        }

        if (variant.Body is { } body)
        {
            yield return Value(Content, body, isBody: true);
        }

        PropertyValueModel Value(string alias, PackText text, bool isBody)
        {
            PackException Error(string problem) => new(variant.File, text.Line, $"\"{alias}\": {problem}");

            var property = Find(type, alias, varies: true, Error);
            var isRichText = property.PropertyEditorAlias == Constants.PropertyEditors.Aliases.RichText;
            if (isRichText && !isBody)
            {
                throw Error("Formatted text stands below the header.");
            }

            return new PropertyValueModel
            {
                Alias = property.Alias,
                Culture = variant.Culture,
                Value = isRichText ? EditorValue.RichText(MarkdownText.ToHtml(text, variant.File, pack)) : text.Text,
            };
        }
    }

    private static IPropertyType Find(IContentType type, string alias, bool varies, Func<string, PackException> error)
    {
        var property = type.CompositionPropertyTypes.FirstOrDefault(candidate => candidate.Alias == alias)
            ?? throw error($"The document type \"{type.Alias}\" has no such property.");
        if (property.Variations.HasFlag(ContentVariation.Culture) == varies)
        {
            return property;
        }

        throw error(varies ? "It is the same in every language and belongs into document.json." : "It differs by language and belongs into the .md files.");
    }
}
