namespace UmbracoKi.Integreat.Import;

/// <summary>Saved answers: <c>{region}/{language}/pages.json</c> and beside it what else was saved.</summary>
internal sealed class FolderSource(string folder, string region) : IIntegreatSource
{
    public string Name => folder;

    public Uri? Address => null;

    /// <remarks>What is saved counts, not what a saved region names.</remarks>
    public Task<IReadOnlyList<string>> ListLanguagesAsync(CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, region);
        return Task.FromResult<IReadOnlyList<string>>(Directory.Exists(path)
            ? [.. Directory.EnumerateDirectories(path).Where(language => Directory.EnumerateFiles(language, "*.json").Any()).Select(language => Path.GetFileName(language)).Order(StringComparer.Ordinal)]
            : []);
    }

    public async Task<SourceAnswer> ReadAsync(SourcePart part, string? language, CancellationToken cancellationToken)
    {
        if (Candidates(part, language).FirstOrDefault(File.Exists) is not { } file)
        {
            return SourceAnswer.Absent;
        }

        try
        {
            return new FileInfo(file).Length > SourceLimits.Answer
                ? new SourceAnswer(null, $"{file} is larger than {SourceLimits.Answer >> 20} MB.")
                : new SourceAnswer(await File.ReadAllBytesAsync(file, cancellationToken));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new SourceAnswer(null, failure.Message);
        }
    }

    /// <remarks>A saved picture lies where its address says, beside the answers. Nothing is asked over the network.</remarks>
    public async Task<PictureAnswer> ReadPictureAsync(Uri picture, string? validator, CancellationToken cancellationToken)
    {
        var path = Uri.UnescapeDataString(picture.AbsolutePath).TrimStart('/', '\\');
        if (new[] { folder, Path.Combine(folder, region) }.Select(root => Inside(root, path)).OfType<string>().FirstOrDefault(File.Exists) is not { } file)
        {
            return PictureAnswer.Failed("It is not reachable: no such file beside the answers.");
        }

        try
        {
            return new FileInfo(file).Length > SourceLimits.Picture
                ? PictureAnswer.Failed($"It is larger than {SourceLimits.Picture >> 20} MB.")
                : new PictureAnswer(await File.ReadAllBytesAsync(file, cancellationToken));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return PictureAnswer.Failed(failure.Message);
        }
    }

    private static string? Inside(string root, string path)
    {
        var (whole, full) = (Path.GetFullPath(root), Path.GetFullPath(Path.Combine(root, path)));
        return full.StartsWith(whole + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? full : null;
    }

    private IEnumerable<string> Candidates(SourcePart part, string? language)
    {
        var file = part == SourcePart.Region ? "regions.json" : $"{part.ToString().ToLowerInvariant()}.json";
        if (language is not null)
        {
            yield return Path.Combine(folder, region, language, file);
            yield break;
        }

        yield return Path.Combine(folder, region, file);
        yield return Path.Combine(folder, file);
    }
}
