namespace UmbracoKi.Storage.Ids;

/// <summary>Names of the two numberings, as they stand in the counter table.</summary>
internal static class IdNumbering
{
    public const string Document = "document";

    public const string Translation = "translation";

    /// <summary>Highest id taken over from elsewhere: one absurd number must not use up all that follow it.</summary>
    public const int HighestAssignable = 2_000_000_000;
}
