namespace UmbracoKi.Integreat.Places;

internal static class TruthValue
{
    /// <returns>Null for a text that is neither yes nor no.</returns>
    public static bool? Parse(string text) => text.ToLowerInvariant() switch
    {
        "1" or "true" or "t" or "yes" or "y" or "on" => true,
        "0" or "false" or "f" or "no" or "n" or "off" => false,
        _ => null,
    };
}
