using System.Reflection;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.Requests;

/// <summary>Says which query parameter could not be read. Without it the framework answers 400 and no word.</summary>
internal static class BindingFilter
{
    public static EndpointFilterDelegate Create(EndpointFilterFactoryContext factory, EndpointFilterDelegate next)
    {
        var parameters = factory.MethodInfo.GetParameters();
        return async invocation =>
        {
            if (invocation.HttpContext.Response.StatusCode != StatusCodes.Status400BadRequest)
            {
                return await next(invocation);
            }

            return Explain(parameters, invocation.HttpContext.Request);
        };
    }

    public static BindingProblem Explain(IEnumerable<ParameterInfo> parameters, HttpRequest request)
        => new([.. parameters.SelectMany(parameter => Errors(parameter, request))]);

    private static IEnumerable<Dictionary<string, string[]>> Errors(ParameterInfo parameter, HttpRequest request)
    {
        var type = parameter.ParameterType.IsArray ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (!type.IsValueType)
        {
            return [];
        }

        var values = request.Query[parameter.Name!];
        if (values.Count == 0)
        {
            return request.RouteValues.ContainsKey(parameter.Name!) || parameter.HasDefaultValue
                ? []
                : [BindingProblem.Error(parameter.Name!, $"The {parameter.Name} field is required.")];
        }

        return values.Where(value => !CanRead(type, value))
            .Select(value => BindingProblem.Error(parameter.Name!, $"The value '{value}' is not valid."));
    }

    private static bool CanRead(Type type, string? text) => type switch
    {
        _ when type == typeof(int) => int.TryParse(text, out _),
        _ when type == typeof(bool) => bool.TryParse(text, out _),
        _ when type == typeof(Guid) => Guid.TryParse(text, out _),
        _ when type == typeof(DateTimeOffset) => DateTimeOffset.TryParse(text, out _),
        _ when type.IsEnum => Enum.TryParse(type, text, ignoreCase: true, out _),
        _ => true,
    };
}
