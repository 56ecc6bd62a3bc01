using Microsoft.Data.Sqlite;
using UmbracoKi.Embedded.Doctor;
using UmbracoKi.Languages;
using UmbracoKi.Storage;

namespace UmbracoKi.Web.Commands;

/// <summary><c>doctor</c>: looks the site over and says what to do. It changes nothing.</summary>
internal sealed class DoctorCommand : ICommand
{
    private const string Json = "--json";

    private const string Help = """
        Usage: doctor [--json]

          --json  the findings as JSON, for other programs

        Reads only; the site may be running. Ends with 0 if nothing is broken, with 1 otherwise. Notes, such as missing
        translations, do not count as broken.
        """;

    public string Name => "doctor";

    public string Summary => "Looks for damage and says what to do about it.";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        var parsed = CommandArguments.Parse(arguments, takesFile: false, [Json], out var error);
        if (parsed.AsksForHelp || error is not null)
        {
            await (error is null ? output : errors).WriteLineAsync(error is null ? Help : $"{error}{Environment.NewLine}{Help}");
            return error is null ? ExitCode.Success : ExitCode.WrongUsage;
        }

        var site = CommandSite.Find(parsed);
        var examination = SiteDoctor.Examine(site.Files, cancellationToken);
        Finding[] findings = [.. examination.Findings, .. Module(site, examination), .. Translations(site, examination)];
        await output.WriteLineAsync(parsed.Switches.Contains(Json) ? DoctorReport.Json(findings) : DoctorReport.Text(findings, site.Files.ContentRoot));
        return findings.Any(finding => finding.Severity == FindingSeverity.Fault) ? ExitCode.Failure : ExitCode.Success;
    }

    private static IEnumerable<Finding> Module(CommandSite site, Examination examination)
    {
        const string check = "module-database";
        if (site.ModuleDatabase is not { } file)
        {
            return [];
        }

        if (!File.Exists(file))
        {
            return [Finding.Note(check, $"There is no database of UmbracoKi at '{file}' yet.", "The host makes it when it starts.")];
        }

        try
        {
            var damage = DatabaseIntegrity.Examine(file, "UmbracoKi");
            return damage.Count > 0 ? damage : [.. Ids(file, examination)];
        }
        catch (SqliteException failure)
        {
            return [Finding.Fault(check, $"The database of UmbracoKi cannot be read: {failure.Message}", "Stop the host, keep a copy of the file, and restore the last backup.")];
        }
    }

    private static IEnumerable<Finding> Ids(string file, Examination examination)
    {
        var version = StorageFile.ReadVersion(file);
        if (StorageFile.Refuse(version) is { } refusal)
        {
            yield return Finding.Fault("module-database", refusal, "Or restore the last backup.");
            yield break;
        }

        if (!StorageFile.IsCurrent(version))
        {
            yield return Finding.Note("module-database", "The database of UmbracoKi is of an older version.", "The host brings it up to date when it starts.");
            yield break;
        }

        // Without Umbraco's documents there is nothing to compare with.
        var orphans = examination.Documents.Count == 0 ? [] : StorageFile.IdsWithoutDocument(file, examination.Documents.ToHashSet());
        if (orphans.Count > 0)
        {
            yield return Finding.Note(
                "stable-ids",
                $"{orphans.Count} ids of apps belong to documents that are gone.",
                "Right if they were deleted: an id is never given to anything else. If documents are missed, one of the two databases is older than the other; restore both from one backup.",
                [.. orphans.Select(orphan => $"{orphan.Id}, {orphan.Document}")]);
        }
    }

    private static IEnumerable<Finding> Translations(CommandSite site, Examination examination)
    {
        var options = new LanguageOptions();
        site.Configuration.GetSection(LanguageOptions.SectionName).Bind(options);
        var documents = examination.Coverage.Select(document => (document.Name, document.Cultures)).ToArray();
        return MissingTranslations.Find(SiteLanguages.Of(options), documents).Select(missing => missing.Documents.Count == missing.Total
            ? Finding.Note(
                Check(missing),
                $"{missing.Language.EnglishName} ({missing.Language.AppCode}): nothing is translated yet.",
                $"Have it translated, or leave {missing.Language.EnglishName} out of the languages of this site.")
            : Finding.Note(
                Check(missing),
                $"{missing.Language.EnglishName} ({missing.Language.AppCode}): {missing.Documents.Count} of {missing.Total} documents are not translated.",
                "Have them translated, those first that others link to.",
                missing.Documents));

        static string Check(MissingTranslations missing) => $"missing-translations-{missing.Language.AppCode}";
    }
}
