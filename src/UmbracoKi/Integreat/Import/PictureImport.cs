using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Pictures;
using UmbracoKi.Storage.ImportMarks;

namespace UmbracoKi.Integreat.Import;

/// <summary>Brings the pictures of a source among the site's media, before the documents that show them.</summary>
/// <remarks>
/// A medium's key follows from the picture's address, so each run finds what earlier ones brought; only one whose bytes
/// have changed is replaced. Whatever happens to a picture is a problem of that picture only; the next run tries again.
/// </remarks>
internal sealed class PictureImport(IMediaService media, PictureWriter writer, IImportMarks marks)
{
    private const int Batch = 200;

    public async Task<PictureImportResult> RunAsync(
        IIntegreatSource source,
        SourceContent content,
        ImportRequest request,
        ICollection<ImportProblem> problems,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken)
    {
        var keys = new ImportKeys(request.Region);
        var found = SourcePictures.Find(content, source.Address, request.WithoutPictures ? [] : problems)
            .Select(address => (Address: address, Key: keys.Of("picture", address.AbsoluteUri))).ToList();
        var present = found.Select(picture => picture.Key).Chunk(Batch).SelectMany(some => media.GetByIds(some)).ToDictionary(medium => medium.Key);
        var noted = marks.Get(ImportMarkKeys.Picture, [.. found.Select(picture => ImportMarkKeys.Document(picture.Key))]);
        var folder = new PictureFolder(keys.Of("pictures", string.Empty), content.RegionFields.Text("name") ?? content.Region);

        var texts = SourceAlternativeTexts.Find(content, source.Address);
        var here = new Dictionary<string, Guid>(StringComparer.Ordinal);
        var counts = new PictureCounts();
        for (var index = 0; index < found.Count; index++)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                return new PictureImportResult(new PictureMap(here, source.Address), counts, IsInterrupted: true);
            }

            var (address, key) = found[index];
            var there = present.GetValueOrDefault(key);
            var known = PictureMark.Parse(noted.GetValueOrDefault(ImportMarkKeys.Document(key)));
            PictureOutcome outcome;
            try
            {
                outcome = request.WithoutPictures
                    ? PictureOutcome.Unchanged
                    : await BringAsync(source, new Picture(address, key, folder, texts.GetValueOrDefault(address.AbsoluteUri, AlternativeTexts.None)), there, known, request.DryRun, cancellationToken);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                continue;
            }

            if (outcome.Problem is { } problem)
            {
                problems.Add(new ImportProblem($"Picture {address}", problem));
            }

            if (there?.Trashed != true && (there is not null || outcome.IsHere))
            {
                here[address.AbsoluteUri] = key;
            }

            if (!request.WithoutPictures)
            {
                counts = outcome.AddTo(counts);
                progress?.Report(new ImportProgress(index + 1, found.Count, ImportPhase.Pictures));
            }
        }

        return new PictureImportResult(new PictureMap(here, source.Address), counts);
    }

    private async Task<PictureOutcome> BringAsync(
        IIntegreatSource source, Picture picture, IMedia? there, PictureMark? known, bool isDryRun, CancellationToken cancellationToken)
    {
        if (there?.Trashed == true)
        {
            return PictureOutcome.Failed("Left alone: it is in the recycle bin.");
        }

        var answer = await source.ReadPictureAsync(picture.Address, there is null ? null : known?.Validator, cancellationToken);
        if (answer.Problem is { } problem)
        {
            return PictureOutcome.Failed(problem);
        }

        if (answer.Content is not { } bytes)
        {
            return await DescribeAsync(picture, there, isDryRun);
        }

        if (PictureFormat.ExtensionOf(bytes) is not { } extension)
        {
            return PictureOutcome.Failed($"It is no {PictureFormat.Names}.");
        }

        var mark = new PictureMark(ContentHash.Of(bytes), answer.Validator);
        var isSame = there is not null && known?.Hash == mark.Hash;
        if (!isDryRun && !isSame && await WriteAsync(picture, there, bytes, $"{mark.Hash[..8]}.{extension}") is { } refusal)
        {
            return PictureOutcome.Failed(refusal);
        }

        if (!isDryRun && known?.ToString() != mark.ToString())
        {
            marks.Set([(ImportMarkKeys.Picture, ImportMarkKeys.Document(picture.Key), mark.ToString())]);
        }

        return isSame ? await DescribeAsync(picture, there, isDryRun) : there is null ? PictureOutcome.Created : PictureOutcome.Replaced;
    }

    // A picture that came earlier, and whose source has learnt to describe it since.
    private async Task<PictureOutcome> DescribeAsync(Picture picture, IMedia? there, bool isDryRun) =>
        !isDryRun && there is not null && await writer.DescribeAsync(there, picture.Texts) is { } refusal ? PictureOutcome.Failed(refusal) : PictureOutcome.Unchanged;

    // The hash in the file's name gives a changed picture a new address, so that no cache shows the old one.
    private async Task<string?> WriteAsync(Picture picture, IMedia? there, byte[] bytes, string ending)
    {
        var name = PictureAddress.NameOf(picture.Address);
        try
        {
            return there is null
                ? await writer.CreateAsync(picture, name, $"{name}-{ending}", bytes)
                : await writer.ReplaceAsync(there, $"{name}-{ending}", bytes, picture.Texts);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The file system of media may be anything, and so may what it throws.
            return $"It could not be stored: {failure.Message}";
        }
    }
}
