namespace UmbracoKi.Web.Commands;

/// <summary>The arguments of a command that takes at most one file and a few switches.</summary>
/// <param name="File">Null if none was given.</param>
/// <param name="Switches">Those that were given, with their dashes.</param>
/// <param name="Configuration">What is left for the configuration: names with dashes, and their values.</param>
internal sealed record CommandArguments(string? File, IReadOnlySet<string> Switches, IReadOnlyList<string> Configuration)
{
    public bool AsksForHelp => Switches.Contains("--help") || Switches.Contains("-h");

    /// <param name="takesFile">Whether a file is expected.</param>
    /// <param name="switches">Switches without a value that the command knows.</param>
    /// <param name="error">What is wrong; null if nothing.</param>
    public static CommandArguments Parse(IReadOnlyList<string> arguments, bool takesFile, IReadOnlyCollection<string> switches, out string? error)
    {
        string? file = null;
        var given = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var configuration = new List<string>();
        error = null;
        for (var index = 0; index < arguments.Count; index++)
        {
            var argument = arguments[index];
            if (argument is "--help" or "-h" || switches.Contains(argument, StringComparer.OrdinalIgnoreCase))
            {
                given.Add(argument);
            }
            else if (argument.StartsWith("--", StringComparison.Ordinal) && argument.Contains('=', StringComparison.Ordinal))
            {
                configuration.Add(argument);
            }
            else if (argument is "--contentRoot" or "--environment" || (argument.StartsWith("--", StringComparison.Ordinal) && argument.Contains(':', StringComparison.Ordinal)))
            {
                if (index + 1 == arguments.Count)
                {
                    error ??= $"{argument} needs a value.";
                    break;
                }

                configuration.AddRange([argument, arguments[++index]]);
            }
            else if (argument.StartsWith('-'))
            {
                error ??= $"Unknown option {argument}.";
            }
            else if (!takesFile || file is not null)
            {
                error ??= $"One argument too many: {argument}.";
            }
            else
            {
                file = argument;
            }
        }

        var parsed = new CommandArguments(file, given, configuration);
        error ??= takesFile && file is null && !parsed.AsksForHelp ? "FILE is missing." : null;
        return parsed;
    }
}
