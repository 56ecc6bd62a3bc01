namespace UmbracoKi.ContentModel;

/// <summary>The colours and icons Integreat's map has markers for; any other has none.</summary>
public static class PlaceAppearance
{
    public static IReadOnlyList<string> Colors { get; } =
    [
        "#3700D2", "#2E98FB", "#1DC6C6", "#3F8F01", "#07DC03", "#F2DA04",
        "#C38E03", "#FF7C32", "#FF3333", "#EE36DC", "#A258FF", "#585858",
    ];

    public static IReadOnlyList<string> Icons { get; } =
    [
        "advice", "culture", "daily_routine", "education", "finance", "gastronomy", "health", "house",
        "leisure", "media", "medical_aid", "meeting_point", "mental_health", "mobility", "office", "other",
        "other_help", "service", "shelter", "shopping", "structure",
    ];
}
