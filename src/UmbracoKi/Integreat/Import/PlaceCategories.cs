using UmbracoKi.ContentModel;

namespace UmbracoKi.Integreat.Import;

/// <summary>Categories come inside places, translated. A place must have one.</summary>
internal static class PlaceCategories
{
    private const string NoCategory = "Sonstiges";

    public static PlannedValue? Pick(TreeBuild build, SourceDocument place)
    {
        var main = place.Main.Fields.Field("category") ?? default;
        var id = main.Text("id") ?? "none";
        var key = build.Keys.Of("category", id);
        var variants = place.Translations.Values
            .Select(entry => (entry.Language, Name: entry.Fields.Field("category")?.Text("name") ?? main.Text("name") ?? NoCategory))
            .ToDictionary(
                pair => pair.Language,
                pair => new PlannedVariant { Name = VariantComposer.Name(pair.Name), Values = new ValueSet { { "title", pair.Name } }.Values },
                StringComparer.Ordinal);

        build.Add(new PlannedDocument
        {
            Key = key,
            Id = main.Integer("id"),
            Parent = build.Folder(DocumentTypeAliases.PlaceCategories),
            Type = DocumentTypeAliases.PlaceCategory,
            Variants = variants,
            Values = new ValueSet
            {
                { "color", Known(main.Text("color"), PlaceAppearance.Colors) },
                { "icon", Known(main.Text("icon"), PlaceAppearance.Icons) },
            }.Values,
        });
        return PlannedValue.Picks(key);
    }

    private static PlannedValue? Known(string? text, IReadOnlyList<string> items) =>
        items.FirstOrDefault(item => string.Equals(item, text, StringComparison.OrdinalIgnoreCase)) is { } item ? PlannedValue.Choice(item) : null;
}
