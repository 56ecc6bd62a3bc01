using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Serialization;

namespace UmbracoKi.Embedded.PropertyEditors.Dates;

/// <summary>What the four newer date editors store, as JSON in <c>textValue</c>.</summary>
/// <param name="Date">Offset zero where the editor knows no time zone; a time alone is on the first day of year one.</param>
/// <param name="TimeZone">The IANA name the editor chose, if any.</param>
internal sealed record ZonedDate([property: JsonRequired] DateTimeOffset Date, string? TimeZone)
{
    /// <summary>Reads a stored value, also one of the classic date editor; null when it is neither.</summary>
    public static ZonedDate? Read(object? value, IJsonSerializer serializer) => value switch
    {
        DateTime date => new ZonedDate(new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Unspecified), TimeSpan.Zero), null),
        string text => serializer.TryDeserialize(text, out ZonedDate? date) ? date : null,
        _ => null,
    };
}
