using System.Text.Json;
using System.Text.Json.Nodes;

namespace UmbracoKi.Web.SampleContent;

/// <summary>Reads a <c>document.json</c> and remembers the line of every value.</summary>
internal sealed record DocumentFile(PackText Type, IReadOnlyDictionary<string, PackValue> Values)
{
    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <exception cref="PackException">It is no JSON, or not of the form of a document.</exception>
    public static DocumentFile Parse(string file, ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, Options);
        try
        {
            return Parse(file, json, ref reader);
        }
        catch (JsonException malformed)
        {
            throw new PackException(file, (int)(malformed.LineNumber ?? 0) + 1, "This is not valid JSON.");
        }
    }

    private static DocumentFile Parse(string file, ReadOnlySpan<byte> json, ref Utf8JsonReader reader)
    {
        PackText? type = null;
        IReadOnlyDictionary<string, PackValue> values = new Dictionary<string, PackValue>();

        reader.Read();
        Expect(file, json, reader, JsonTokenType.StartObject, "an object with \"type\" and \"values\"");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var line = LineOf(json, reader);
            var member = reader.GetString();
            reader.Read();
            switch (member)
            {
                case "type":
                    Expect(file, json, reader, JsonTokenType.String, "the alias of a document type");
                    type = new PackText(reader.GetString()!, line);
                    break;
                case "values":
                    Expect(file, json, reader, JsonTokenType.StartObject, "an object with the values");
                    values = ReadValues(file, json, ref reader);
                    break;
                default:
                    throw new PackException(file, line, $"\"{member}\" is unknown here; a document has \"type\" and \"values\".");
            }
        }

        reader.Read();
        return new DocumentFile(type ?? throw new PackException(file, 1, "\"type\" is missing."), values);
    }

    private static Dictionary<string, PackValue> ReadValues(string file, ReadOnlySpan<byte> json, ref Utf8JsonReader reader)
    {
        var values = new Dictionary<string, PackValue>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var line = LineOf(json, reader);
            var alias = reader.GetString()!;
            reader.Read();
            if (!values.TryAdd(alias, new PackValue(JsonNode.Parse(ref reader), line)))
            {
                throw new PackException(file, line, $"\"{alias}\" is given twice.");
            }
        }

        return values;
    }

    private static void Expect(string file, ReadOnlySpan<byte> json, in Utf8JsonReader reader, JsonTokenType token, string what)
    {
        if (reader.TokenType != token)
        {
            throw new PackException(file, LineOf(json, reader), $"Expected {what}.");
        }
    }

    private static int LineOf(ReadOnlySpan<byte> json, in Utf8JsonReader reader) => json[..(int)reader.TokenStartIndex].Count((byte)'\n') + 1;
}
