using System.Text.Json.Nodes;

namespace UmbracoKi.Embedded.Webhooks;

/// <summary>What "Content Published" is about: the whole body with <c>PayloadType</c> <c>Minimal</c>, part of it otherwise.</summary>
/// <remarks>
/// A full Umbraco sends the id alone. The cultures say what the event was about; of a document that does not vary by
/// culture both lists are empty.
/// </remarks>
/// <param name="PublishedCultures">The cultures that this publication brought out.</param>
/// <param name="UnpublishedCultures">The cultures that it withdrew while others stayed.</param>
internal sealed record PublishedPayload(Guid Id, IReadOnlyList<string> PublishedCultures, IReadOnlyList<string> UnpublishedCultures)
{
    /// <summary>The same for JSON together with the document as the Delivery API shows it.</summary>
    public JsonObject With(JsonObject document)
    {
        var body = new JsonObject
        {
            ["id"] = Id,
            ["publishedCultures"] = ToArray(PublishedCultures),
            ["unpublishedCultures"] = ToArray(UnpublishedCultures),
        };
        foreach (var (name, value) in document.ToList())
        {
            document.Remove(name);
            body[name] = value;
        }

        return body;
    }

    private static JsonArray ToArray(IEnumerable<string> cultures) => [.. cultures.Select(culture => (JsonNode)culture)];
}
