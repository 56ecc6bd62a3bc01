using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace UmbracoKi.Integreat.Feedback;

/// <summary>Reads multipart, urlencoded and JSON bodies of at most <see cref="MaxBytes"/>; anything else has no fields.</summary>
internal static class FeedbackFieldReader
{
    public const int MaxBytes = 64 * 1024;

    /// <returns>Null if the body is too large.</returns>
    /// <exception cref="InvalidDataException">The body is not what its content type says.</exception>
    public static async Task<FeedbackFields?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > MaxBytes)
        {
            return null;
        }

        // Buffered under the limit first, so that no reader sees more, whatever length was announced.
        using var body = new MemoryStream();
        if (!await CopyAsync(request.Body, body, cancellation))
        {
            return null;
        }

        body.Position = 0;
        if (request.HasJsonContentType())
        {
            return new FeedbackFields(await FromJsonAsync(body, cancellation));
        }

        if (!request.HasFormContentType)
        {
            return new FeedbackFields([]);
        }

        request.Body = body;
        try
        {
            var form = await new FormFeature(request, new FormOptions { BufferBody = false, ValueCountLimit = 32 }).ReadFormAsync(cancellation);
            return new FeedbackFields(form.Select(field => KeyValuePair.Create(field.Key, (string?)field.Value.ToString())));
        }
        catch (IOException exception)
        {
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    private static async Task<bool> CopyAsync(Stream source, MemoryStream target, CancellationToken cancellation)
    {
        var buffer = new byte[8192];
        int read;
        while ((read = await source.ReadAsync(buffer, cancellation)) > 0)
        {
            if (target.Length + read > MaxBytes)
            {
                return false;
            }

            target.Write(buffer, 0, read);
        }

        return true;
    }

    private static async Task<IReadOnlyList<KeyValuePair<string, string?>>> FromJsonAsync(Stream body, CancellationToken cancellation)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(body, cancellationToken: cancellation);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? [.. document.RootElement.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, Text(property.Value)))]
                : throw new InvalidDataException("The JSON body is not an object.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => value.GetRawText(),
    };
}
