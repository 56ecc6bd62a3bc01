namespace UmbracoKi.Storage.Feedback;

/// <summary>Longest texts that are kept, in UTF-16 code units.</summary>
internal static class FeedbackLimits
{
    public const int Region = 100;
    public const int Language = 35;
    public const int Kind = 50;
    public const int Slug = 1_000;
    public const int Comment = 10_000;
    public const int Category = 200;
    public const int SearchQuery = 1_000;
}
