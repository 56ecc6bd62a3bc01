namespace UmbracoKi.Languages;

/// <summary>A language was asked for that the registry, or this site, does not have. The message lists what there is.</summary>
public sealed class UnknownLanguageException(string kind, string value, IEnumerable<string> known)
    : Exception($"There is no language with the {kind} \"{value}\". Known: {string.Join(", ", known.Order(StringComparer.Ordinal))}.")
{
    public string Value { get; } = value;
}
