using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Languages;

namespace UmbracoKi.Web.SampleContent;

/// <summary>Loads the sample content after Umbraco has started and before requests are answered.</summary>
internal sealed class SampleContentStart(
    SampleContentLoader loader,
    SiteLanguages languages,
    IContentTypeService types,
    IOptions<SampleContentOptions> options,
    SampleContentProgress progress) : IHostedService
{
    public SampleContentState State { get; private set; } = SampleContentState.SwitchedOff;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.Load)
        {
            return;
        }

        State = loader.Inspect();
        if (State == SampleContentState.Loaded)
        {
            var pack = PackReader.Read(Path.Combine(AppContext.BaseDirectory, options.Value.Folder), Vocabulary());
            progress.Begin(pack.Documents.Count);
            await loader.LoadAsync(pack, progress.Report, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private PackVocabulary Vocabulary()
    {
        var aliases = types.GetAll().Select(type => type.Alias).ToHashSet(StringComparer.Ordinal);
        if (aliases.Count == 0)
        {
            throw new SampleContentException("The content model is not installed, so there is nothing to make documents of; the log says why.");
        }

        var cultures = LanguageRegistry.All.ToDictionary(
            language => language.AppCode,
            language => languages.TryGetByAppCode(language.AppCode, out _) ? language.Culture : null);
        return new PackVocabulary(aliases, cultures, languages.Default.AppCode);
    }
}
