using UmbracoKi.ContentModel;
using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Places;

internal static class CategoryMapping
{
    private const string NeutralColor = "#585858";
    private const string NeutralIcon = "other";

    /// <param name="category">Null for a place without one: the app needs one all the same.</param>
    public static CategoryResponse Map(RenderContext context, PublishedNode? category)
    {
        var icon = Known(PlaceAppearance.Icons, category?.Values.Text("icon"), NeutralIcon);
        var color = Known(PlaceAppearance.Colors, category?.Values.Text("color"), NeutralColor);
        return new CategoryResponse(
            category?.Id ?? 0,
            category is null ? NeutralName(context.Language) : category.VariantIn(context.Language, context.DefaultLanguage).Title(),
            color,
            icon,
            $"{context.BaseUrl}/api/v3/icons/{icon}.svg",
            $"{icon}_{color}");
    }

    private static string NeutralName(string language) => language switch
    {
        "en" => "Other",
        "uk" => "Інше",
        "ru" => "Другое",
        "ar" => "أخرى",
        "tr" => "Diğer",
        "fr" => "Autres",
        _ => "Sonstiges",
    };

    private static string Known(IReadOnlyList<string> values, string? value, string neutral) =>
        values.FirstOrDefault(known => string.Equals(known, value, StringComparison.OrdinalIgnoreCase)) ?? neutral;
}
