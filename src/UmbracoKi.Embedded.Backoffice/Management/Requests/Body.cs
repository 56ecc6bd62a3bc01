using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.Requests;

/// <summary>The request's JSON body, read as the original reads it and refused as the original refuses it.</summary>
/// <remarks>Members the model does not have are ignored: the client sends more than the API declares.</remarks>
internal sealed class Body<T> : IEndpointParameterMetadataProvider
    where T : class
{
    private Body(T value) => Value = value;

    public T Value { get; }

    public static implicit operator T(Body<T> body) => body.Value;

    public static async ValueTask<Body<T>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        if (!context.Request.HasJsonContentType())
        {
            throw new RequestRefusedException(Results.StatusCode(StatusCodes.Status415UnsupportedMediaType));
        }

        T? value;
        try
        {
            value = await JsonSerializer.DeserializeAsync<T>(context.Request.Body, ManagementJson.Options, context.RequestAborted);
        }
        catch (JsonException failure)
        {
            throw Refuse(
                BindingProblem.Error(PlaceOf(failure), failure.Message),
                BindingProblem.Error(parameter.Name!, $"The {parameter.Name} field is required."));
        }

        if (value is null)
        {
            throw Refuse(BindingProblem.Error("", "A non-empty request body is required."));
        }

        return ModelValidation.Errors(value) is { Count: > 0 } errors ? throw Refuse([.. errors]) : new Body<T>(value);
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
        => builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T)));

    private static string PlaceOf(JsonException failure) => failure.Path is null or "$" ? "$" : failure.Path;

    private static RequestRefusedException Refuse(params Dictionary<string, string[]>[] errors) => new(new BindingProblem(errors));
}
