namespace UmbracoKi.Embedded.Backoffice.Packages;

/// <summary>An import map as in HTML: bare names to addresses, in general and below some addresses.</summary>
internal sealed record PackageImportMap(
    IReadOnlyDictionary<string, string> Imports, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Scopes)
{
    public static readonly PackageImportMap Empty =
        new(new Dictionary<string, string>(), new Dictionary<string, IReadOnlyDictionary<string, string>>());
}
