using System.Reflection;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.Answers;

/// <summary>A body of type <typeparamref name="T"/>, or a <see cref="Problem"/>, or an <see cref="Answer"/> without a body.</summary>
internal sealed class Answer<T> : IResult, Microsoft.AspNetCore.Http.Metadata.IEndpointMetadataProvider
{
    private readonly Func<HttpContext, Task> _write;

    private Answer(Func<HttpContext, Task> write) => _write = write;

    public static implicit operator Answer<T>(T value) => new(context => ManagementJson.WriteAsync(context, value));

    public static implicit operator Answer<T>(Problem problem) => new(problem.ExecuteAsync);

    public static implicit operator Answer<T>(Answer answer) => new(answer.ExecuteAsync);

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
        => builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));

    public Task ExecuteAsync(HttpContext httpContext) => _write(httpContext);
}
