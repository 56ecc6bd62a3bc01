using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.Requests;

/// <summary>Checks a request model, and the models in it, against its validation attributes.</summary>
internal static class ModelValidation
{
    public static IReadOnlyList<Dictionary<string, string[]>> Errors(object model) => [.. Check(model, string.Empty)];

    private static IEnumerable<Dictionary<string, string[]>> Check(object model, string place)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(model, new ValidationContext(model), results, validateAllProperties: true);
        foreach (var result in results)
        {
            yield return BindingProblem.Error(place + JsonNamingPolicy.CamelCase.ConvertName(result.MemberNames.FirstOrDefault() ?? "$"), result.ErrorMessage!);
        }

        foreach (var property in model.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
        {
            var name = place + JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            var errors = property.GetValue(model) switch
            {
                string or null => [],
                IEnumerable list => list.Cast<object?>().SelectMany((item, index) => IsModel(item) ? Check(item!, $"{name}[{index}].") : []),
                { } nested => IsModel(nested) ? Check(nested, $"{name}.") : [],
            };
            foreach (var error in errors)
            {
                yield return error;
            }
        }
    }

    private static bool IsModel(object? value) => value?.GetType() is { IsEnum: false, Namespace: { } space }
        && space.StartsWith("UmbracoKi.Embedded.Backoffice", StringComparison.Ordinal);
}
