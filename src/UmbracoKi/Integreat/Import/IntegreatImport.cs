using UmbracoKi.Languages;
using UmbracoKi.Regions;

namespace UmbracoKi.Integreat.Import;

internal sealed class IntegreatImport(
    ExistingDocuments site,
    ImportRunner runner,
    SiteLanguages siteLanguages,
    IHttpClientFactory clients,
    TimeProvider time) : IIntegreatImport
{
    public async Task<ImportReport> RunAsync(ImportRequest request, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var problems = new List<ImportProblem>();
        var languages = Languages(request, problems);
        if (RegionSlug.Problem(request.Region) is { } problem)
        {
            throw new ImportException(problem);
        }

        var source = Open(request);
        var report = new ImportReport { Source = source.Name, Region = request.Region, Languages = languages, IsDryRun = request.DryRun };
        try
        {
            var content = await SourceContentReader.ReadAsync(source, request.Region, languages, problems, cancellationToken);
            if (content.Entries.Count == 0)
            {
                throw new ImportException($"{source.Name} has nothing of the region {request.Region}. {string.Join(" ", problems.Take(3).Select(entry => entry.Message))}".TrimEnd());
            }

            // A region that an earlier run made is planned again; one that somebody else made is only used.
            var region = site.Region(request.Region);
            var wanted = WantedTree.Build(content, region == new ImportKeys(request.Region).Region ? null : region, source.Address, problems);
            var plan = ImportPlan.Make(wanted, site.Find(wanted.Documents), problems);
            report = request.DryRun ? Foresee(report, plan) : await runner.RunAsync(plan, report, problems, progress, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            report = report with { IsInterrupted = true };
        }

        return report with { Problems = problems, Duration = time.GetElapsedTime(started) };
    }

    private IReadOnlyList<string> Languages(ImportRequest request, List<ImportProblem> problems)
    {
        var codes = request.Languages.Count == 0 ? siteLanguages.All.Select(language => language.AppCode) : request.Languages.Select(code => code.Trim().ToLowerInvariant());
        var used = new List<string> { siteLanguages.Default.AppCode };
        foreach (var code in codes.Where(code => !used.Contains(code, StringComparer.OrdinalIgnoreCase)).Distinct().ToList())
        {
            if (siteLanguages.TryGetByAppCode(code, out _))
            {
                used.Add(code);
            }
            else
            {
                problems.Add(new ImportProblem($"Language {code}", LanguageRegistry.TryGetByAppCode(code, out _)
                    ? $"Left out: this site does not use it. Add it to {LanguageOptions.SectionName}:Codes."
                    : "Left out: no language is known by this code."));
            }
        }

        return used;
    }

    private IIntegreatSource Open(ImportRequest request)
    {
        if (WebAddress.IsAbsolute(request.Source))
        {
            return new HttpSource(clients.CreateClient(nameof(IntegreatImport)), new Uri(request.Source), request.Region, time);
        }

        return Directory.Exists(request.Source)
            ? new FolderSource(Path.GetFullPath(request.Source), request.Region)
            : throw new ImportException($"\"{request.Source}\" is neither a folder nor an http(s) address.");
    }

    private static ImportReport Foresee(ImportReport report, ImportPlan plan) => plan.Steps.Aggregate(
        report with { Reordered = plan.Orders.Count, Unchanged = plan.Unchanged },
        (sum, step) => ImportTally.Add(sum, step));
}
