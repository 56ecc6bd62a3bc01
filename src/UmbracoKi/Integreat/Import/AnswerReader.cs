using System.Text;
using System.Text.Json;

namespace UmbracoKi.Integreat.Import;

/// <summary>Reads as much of an answer as can be read: a list that breaks off gives what stands before the break.</summary>
internal static class AnswerReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The elements of a list; a single object counts as a list of one.</returns>
    public static IReadOnlyList<JsonElement> Read(byte[] content, string subject, ICollection<ImportProblem> problems)
    {
        var utf8 = ToUtf8(content, subject, problems);
        var elements = new List<JsonElement>();
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        try
        {
            ReadElements(ref reader, elements);
        }
        catch (JsonException failure)
        {
            problems.Add(new ImportProblem(subject, $"Not readable from entry {elements.Count + 1} on: {failure.Message}"));
        }

        return elements;
    }

    private static void ReadElements(ref Utf8JsonReader reader, List<JsonElement> elements)
    {
        if (!reader.Read())
        {
            return;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            elements.Add(JsonElement.ParseValue(ref reader));
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            elements.Add(JsonElement.ParseValue(ref reader));
        }
    }

    private static byte[] ToUtf8(byte[] content, string subject, ICollection<ImportProblem> problems)
    {
        switch (content)
        {
            case [0xEF, 0xBB, 0xBF, ..]:
                content = content[3..];
                break;
            case [0xFF, 0xFE, ..]:
                return Encoding.UTF8.GetBytes(Encoding.Unicode.GetString(content, 2, content.Length - 2));
            case [0xFE, 0xFF, ..]:
                return Encoding.UTF8.GetBytes(Encoding.BigEndianUnicode.GetString(content, 2, content.Length - 2));
        }

        try
        {
            StrictUtf8.GetCharCount(content);
            return content;
        }
        catch (DecoderFallbackException)
        {
            problems.Add(new ImportProblem(subject, "Not in UTF-8; read as Latin-1."));
            return Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(content));
        }
    }
}
