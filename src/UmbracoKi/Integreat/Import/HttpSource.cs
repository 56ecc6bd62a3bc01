using System.Net;

namespace UmbracoKi.Integreat.Import;

/// <summary>A running server. Failures that may pass are tried again twice.</summary>
internal sealed class HttpSource(HttpClient client, Uri address, string region, TimeProvider time) : IIntegreatSource
{
    private const int Tries = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

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
        for (var attempt = 1; ; attempt++)
        {
            var (answer, mayPass) = await TryAsync(uri, cancellationToken);
            if (!mayPass || attempt == Tries)
            {
                return answer;
            }

            await Task.Delay(Pause * attempt, time, cancellationToken);
        }
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

    private async Task<(SourceAnswer Answer, bool MayPass)> TryAsync(Uri uri, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            using var response = await client.GetAsync(uri, HttpCompletionOption.ResponseHeadersRead, either.Token);
            if (response.StatusCode == HttpStatusCode.NotFound)
            {
                return (SourceAnswer.Absent, false);
            }

            if (!response.IsSuccessStatusCode)
            {
                var mayPass = response.StatusCode == HttpStatusCode.TooManyRequests || (int)response.StatusCode >= 500;
                return (new SourceAnswer(null, $"{uri} answered {(int)response.StatusCode}."), mayPass);
            }

            return await ReadBodyAsync(response, either.Token) is { } content
                ? (new SourceAnswer(content), false)
                : (new SourceAnswer(null, $"{uri} answered more than {SourceLimits.Answer >> 20} MB."), false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (new SourceAnswer(null, $"{uri} did not answer within {Patience.TotalSeconds:0} s."), true);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return (new SourceAnswer(null, $"{uri}: {failure.Message}"), true);
        }
    }

    private static async Task<byte[]?> ReadBodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var content = new MemoryStream();
        var buffer = new byte[64 << 10];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (content.Length + read > SourceLimits.Answer)
            {
                return null;
            }

            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }
}
