using Umbraco.Cms.Core.Models.ContentEditing.Validation;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>Says which fields are wrong in the way the client finds them again.</summary>
internal static class ValidationErrors
{
    /// <remarks>
    /// A value that was sent is named by its place, <c>$.values[1].value</c>; one that was not, by its property:
    /// <c>$.values[?(@.alias == 'title' &amp;&amp; @.culture == 'de-DE' &amp;&amp; @.segment == null)].Value</c>.
    /// </remarks>
    public static Problem Show(IEnumerable<PropertyValidationError> errors, DocumentContentRequest request)
    {
        var byPlace = errors.GroupBy(error => Place(error, request)).ToDictionary(
            group => group.Key, group => group.SelectMany(error => error.ErrorMessages).Distinct().ToArray());
        return ContentEditingOperationStatus.PropertyValidationError.AsProblem() with { Errors = byPlace };
    }

    private static string Place(PropertyValidationError error, DocumentContentRequest request)
    {
        var index = Array.FindIndex(request.Values, value => value.Alias == error.Alias
            && string.Equals(value.Culture, error.Culture, StringComparison.OrdinalIgnoreCase)
            && string.Equals(value.Segment, error.Segment, StringComparison.OrdinalIgnoreCase));
        return index >= 0
            ? $"$.values[{index}].value{error.JsonPath}"
            : $"$.values[?(@.alias == '{error.Alias}' && @.culture == {Quoted(error.Culture)} && @.segment == {Quoted(error.Segment)})].Value{error.JsonPath}";
    }

    private static string Quoted(string? text) => text is null ? "null" : $"'{text}'";
}
