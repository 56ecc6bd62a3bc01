using System.Text.Json.Serialization;
using Umbraco.Cms.Core;

namespace UmbracoKi.Embedded.PropertyEditors.Links;

/// <summary>A link as the database holds it. Members and their order are those of a full Umbraco's rows.</summary>
/// <param name="Unique">Always null in what Umbraco writes; with <paramref name="Type"/> an alternative to <paramref name="Udi"/>.</param>
/// <param name="Udi">The linked document or media item; null for an external link.</param>
/// <param name="Url">The address of an external link; null otherwise.</param>
/// <param name="QueryString">Query string and anchor, appended to whatever the link leads to.</param>
/// <param name="Culture">The culture a document is linked in, where the editor fixed one.</param>
internal sealed record StoredLink(
    string? Name,
    string? Target,
    Guid? Unique,
    string? Type,
    GuidUdi? Udi,
    string? Url,
    string? QueryString,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Culture)
{
    /// <summary>What the link leads to inside Umbraco, or null for an external link.</summary>
    [JsonIgnore]
    public GuidUdi? Destination
        => Udi ?? (Unique is { } key && Type is Constants.UdiEntityType.Document or Constants.UdiEntityType.Media
            ? new GuidUdi(Type, key)
            : null);
}
