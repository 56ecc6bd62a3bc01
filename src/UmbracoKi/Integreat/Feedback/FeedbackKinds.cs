using System.Collections.Frozen;

namespace UmbracoKi.Integreat.Feedback;

/// <summary>The last segment of <c>feedback/{type}/</c>.</summary>
internal static class FeedbackKinds
{
    private static readonly FrozenDictionary<string, FeedbackKind> BySegment = new Dictionary<string, FeedbackKind>
    {
        ["categories"] = FeedbackKind.Categories,
        ["page"] = FeedbackKind.Page,
        ["events"] = FeedbackKind.Events,
        ["event"] = FeedbackKind.Event,
        ["map"] = FeedbackKind.Map,
        ["poi"] = FeedbackKind.Place,
        ["imprint-page"] = FeedbackKind.Imprint,
        ["search"] = FeedbackKind.Search,
        ["offers"] = FeedbackKind.Offers,
        ["extras"] = FeedbackKind.Offers,
        ["offer"] = FeedbackKind.Offer,
        ["extra"] = FeedbackKind.Offer,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The segment that feedback of this kind is kept under.</summary>
    public static string Segment(FeedbackKind kind) => kind switch
    {
        FeedbackKind.Place => "poi",
        FeedbackKind.Imprint => "imprint-page",
        _ => kind.ToString().ToLowerInvariant(),
    };

    public static FeedbackKind? Find(string segment) => BySegment.TryGetValue(segment, out var kind) ? kind : null;
}
