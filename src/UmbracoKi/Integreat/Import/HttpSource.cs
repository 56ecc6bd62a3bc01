using System.Net;

namespace UmbracoKi.Integreat.Import;

/// <summary>A running server. Failures that may pass are tried again twice.</summary>
internal sealed class HttpSource(HttpClient client, Uri address, string region, TimeProvider time) : IIntegreatSource
{
    private const int Tries = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly HashSet<string> _silentHosts = new(StringComparer.OrdinalIgnoreCase);

    public string Name => address.ToString();

    public Uri? Address => address;

    public async Task<IReadOnlyList<string>> ListLanguagesAsync(CancellationToken cancellationToken)
    {
        var answer = await ReadAsync(SourcePart.Region, null, cancellationToken);
        return answer.Content is null
            ? []
            : [.. AnswerReader.Read(answer.Content, Name, []).SelectMany(region => region.List("languages")).Select(language => language.Text("code")).OfType<string>()];
    }

    public async Task<SourceAnswer> ReadAsync(SourcePart part, string? language, CancellationToken cancellationToken)
    {
        var uri = new Uri($"{address.ToString().TrimEnd('/')}/api/v3/{Path(part, language)}");
        var answer = await AskAsync(uri, null, SourceLimits.Answer, cancellationToken);
        return answer.Status == HttpStatusCode.NotFound ? SourceAnswer.Absent : new SourceAnswer(answer.Content, answer.Problem);
    }

    /// <remarks>A host that gave no answer at all is not asked for another picture.</remarks>
    public async Task<PictureAnswer> ReadPictureAsync(Uri picture, string? validator, CancellationToken cancellationToken)
    {
        if (!PictureAddress.IsPublic(picture, address))
        {
            return PictureAnswer.Failed("Its host is none that is open to the public.");
        }

        if (_silentHosts.Contains(picture.Authority))
        {
            return PictureAnswer.Failed($"Not asked for: {picture.Authority} did not answer before.");
        }

        var answer = await AskAsync(picture, validator, SourceLimits.Picture, cancellationToken);
        if (answer.Status is null && answer.Content is null)
        {
            _silentHosts.Add(picture.Authority);
        }

        return answer.Status == HttpStatusCode.NotModified ? PictureAnswer.Unchanged : new PictureAnswer(answer.Content, answer.Validator, answer.Problem);
    }

    private string Path(SourcePart part, string? language) => part switch
    {
        SourcePart.Region => $"regions/{region}/",
        SourcePart.Offers => $"{region}/offers/",
        SourcePart.Pages => $"{region}/{language}/pages/",
        SourcePart.Locations => $"{region}/{language}/locations/",
        SourcePart.Events => $"{region}/{language}/events/?combine_recurring=True",
        SourcePart.News => $"{region}/{language}/news/",
        SourcePart.Imprint => $"{region}/{language}/imprint/",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    private async Task<HttpAnswer> AskAsync(Uri uri, string? validator, long limit, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var answer = await TryAsync(uri, validator, limit, cancellationToken);
            if (!answer.MayPass || attempt == Tries)
            {
                return answer;
            }

            await Task.Delay(Pause * attempt, time, cancellationToken);
        }
    }

    private async Task<HttpAnswer> TryAsync(Uri uri, string? validator, long limit, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        if (validator is not null)
        {
            // An entity tag is quoted; a date is not.
            request.Headers.TryAddWithoutValidation(validator.Contains('"', StringComparison.Ordinal) ? "If-None-Match" : "If-Modified-Since", validator);
        }

        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            var status = response.StatusCode;
            if (!response.IsSuccessStatusCode)
            {
                var mayPass = status == HttpStatusCode.TooManyRequests || (int)status >= 500;
                return new HttpAnswer(status, Problem: $"{uri} answered {(int)status}.", MayPass: mayPass);
            }

            return await ReadBodyAsync(response, limit, either.Token) is { } content
                ? new HttpAnswer(status, content, response.Headers.ETag?.ToString() ?? response.Content.Headers.LastModified?.ToString("R"))
                : new HttpAnswer(status, Problem: $"{uri} answered more than {limit >> 20} MB.");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new HttpAnswer(Problem: $"{uri} did not answer within {Patience.TotalSeconds:0} s.", MayPass: true);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return new HttpAnswer(Problem: $"{uri}: {failure.Message}", MayPass: true);
        }
    }

    private static async Task<byte[]?> ReadBodyAsync(HttpResponseMessage response, long limit, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > limit)
        {
            return null;
        }

        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var content = new MemoryStream();
        var buffer = new byte[64 << 10];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (content.Length + read > limit)
            {
                return null;
            }

            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    /// <param name="Status">Null if there was no answer.</param>
    private sealed record HttpAnswer(HttpStatusCode? Status = null, byte[]? Content = null, string? Validator = null, string? Problem = null, bool MayPass = false);
}
