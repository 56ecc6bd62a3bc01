using System.Diagnostics.CodeAnalysis;
using UmbracoKi.Integreat.Import;

namespace UmbracoKi.Web.Commands;

/// <summary>The command line of <c>import-integreat</c>.</summary>
internal static class ImportArguments
{
    public const string Command = "import-integreat";

    public const string Help = """
        Usage: import-integreat SOURCE --region SLUG [--languages de,en,uk,ar] [--without-pictures] [--dry-run]

          SOURCE       base URL of an Integreat server, or a folder of saved answers ({region}/{language}/pages.json)
          --region     slug of the region, there and here
          --languages  app codes; all the source has when left out. Those the site lacks are added
          --without-pictures
                       fetch no pictures; those that came earlier stay in use
          --dry-run    only say what would be done

        Further arguments such as --EmbeddedUmbraco:DatabasePath=FILE set the configuration.
        Run it again at any time: it goes on where it was stopped, and brings what has changed at the source.
        """;

    /// <param name="rest">What is left for the configuration.</param>
    /// <param name="error">What is wrong; empty if only help was asked for.</param>
    public static bool TryParse(
        IReadOnlyList<string> arguments,
        [NotNullWhen(true)] out ImportRequest? request,
        out IReadOnlyList<string> rest,
        [NotNullWhen(false)] out string? error)
    {
        var (source, region, languages, isDryRun, withoutPictures) = ((string?)null, (string?)null, Array.Empty<string>(), false, false);
        var others = new List<string>();
        (request, rest, error) = (null, others, null);
        for (var index = 0; index < arguments.Count; index++)
        {
            var (name, value) = Split(arguments[index]);
            switch (name)
            {
                case "--help" or "-h":
                    error = string.Empty;
                    return false;
                case "--dry-run":
                    isDryRun = true;
                    break;
                case "--without-pictures":
                    withoutPictures = true;
                    break;
                case "--region" or "--languages":
                    value ??= index + 1 < arguments.Count && !arguments[index + 1].StartsWith("--", StringComparison.Ordinal) ? arguments[++index] : null;
                    if (string.IsNullOrWhiteSpace(value))
                    {
                        error = $"{name} needs a value.";
                        return false;
                    }

                    (region, languages) = name == "--region"
                        ? (value, languages)
                        : (region, value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                    break;
                case ['-', '-', ..] when value is not null:
                    others.Add(arguments[index]);
                    break;
                case ['-', ..]:
                    error = $"Unknown option {name}.";
                    return false;
                default:
                    if (source is not null)
                    {
                        error = $"More than one source: {source} and {name}.";
                        return false;
                    }

                    source = arguments[index];
                    break;
            }
        }

        if (source is null || region is null)
        {
            error = source is null ? "SOURCE is missing." : "--region is missing.";
            return false;
        }

        request = new ImportRequest(source, region, languages, isDryRun) { WithoutPictures = withoutPictures };
        return true;
    }

    private static (string Name, string? Value) Split(string argument)
    {
        var equals = argument.StartsWith('-') ? argument.IndexOf('=', StringComparison.Ordinal) : -1;
        return equals < 0 ? (argument, null) : (argument[..equals], argument[(equals + 1)..]);
    }
}
