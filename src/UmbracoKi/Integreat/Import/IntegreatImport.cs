using Umbraco.Cms.Core.Models;
using UmbracoKi.Languages;
using UmbracoKi.Regions;

namespace UmbracoKi.Integreat.Import;

internal sealed class IntegreatImport(
    ExistingDocuments site,
    ImportRunner runner,
    ImportedIds ids,
    ImportLanguages languages,
    PictureImport pictures,
    IHttpClientFactory clients,
    TimeProvider time) : IIntegreatImport
{
    public async Task<ImportReport> RunAsync(ImportRequest request, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var problems = new List<ImportProblem>();
        if (RegionSlug.Problem(request.Region) is { } problem)
        {
            throw new ImportException(problem);
        }

        var source = Open(request);
        var report = new ImportReport { Source = source.Name, Region = request.Region, Languages = request.Languages, IsDryRun = request.DryRun };
        try
        {
            var codes = languages.Choose(request.Languages, await source.ListLanguagesAsync(cancellationToken), problems);
            report = report with { Languages = codes, NewLanguages = languages.Missing(codes) };
            var content = await SourceContentReader.ReadAsync(source, request.Region, codes, problems, cancellationToken);
            if (content.Entries.Count == 0)
            {
                throw new ImportException($"{source.Name} has nothing of the region {request.Region}. {string.Join(" ", problems.Take(3).Select(entry => entry.Message))}".TrimEnd());
            }

            report = await ImportAsync(request, source, content, report, problems, progress, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            report = report with { IsInterrupted = true };
        }

        return report with { Problems = problems, Duration = time.GetElapsedTime(started) };
    }

    private async Task<ImportReport> ImportAsync(
        ImportRequest request,
        IIntegreatSource source,
        SourceContent content,
        ImportReport report,
        List<ImportProblem> problems,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken)
    {
        // A region that an earlier run made is planned again; one that somebody else made is only used.
        var region = site.Region(request.Region);
        var isOurs = region is null || region.Key == new ImportKeys(request.Region).Region;
        var brought = await pictures.RunAsync(source, content, request, problems, progress, cancellationToken);
        report = report with { Pictures = brought.Counts, IsInterrupted = brought.IsInterrupted };
        if (brought.IsInterrupted)
        {
            return report;
        }

        var wanted = WantedTree.Build(content, isOurs ? null : region!.Key, source.Address, brought.Map, problems);
        if (region is not null)
        {
            problems.AddRange(GoneDocuments.Find(wanted, site.Imported(region, content.Languages), content));
            problems.AddRange(isOurs ? [] : Unpublished(region, content.Languages));
        }

        var plan = ImportPlan.Make(wanted, site.Find(wanted.Documents), problems);
        if (request.DryRun)
        {
            return Foresee(report, plan);
        }

        await languages.CreateAsync(report.NewLanguages);
        ids.Assign(wanted.Documents, problems);
        return await runner.RunAsync(plan, report, progress, cancellationToken);
    }

    private static IEnumerable<ImportProblem> Unpublished(IContent region, IEnumerable<string> codes) => codes
        .Where(code => !region.IsCulturePublished(LanguageRegistry.GetByAppCode(code).Culture))
        .Select(code => new ImportProblem($"Region {region.Name}", $"It is not published in {code}; until it is, nothing of it can be read in that language."));

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
