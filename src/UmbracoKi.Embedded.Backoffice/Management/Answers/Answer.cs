using System.Reflection;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.Answers;

/// <summary>An answer without a body, or a <see cref="Problem"/>.</summary>
internal sealed class Answer : IResult, Microsoft.AspNetCore.Http.Metadata.IEndpointMetadataProvider
{
    private readonly Func<HttpContext, Task> _write;

    private Answer(Func<HttpContext, Task> write) => _write = write;

    public static Answer Done { get; } = Status(StatusCodes.Status200OK);

    /// <summary>204: done, and nothing to say.</summary>
    public static Answer NoContent { get; } = Status(StatusCodes.Status204NoContent);

    /// <summary>Missing permission: 403 without a body and without a reason.</summary>
    public static Answer Forbidden { get; } = Status(StatusCodes.Status403Forbidden);

    /// <summary>400 without a body.</summary>
    public static Answer BadRequest { get; } = Status(StatusCodes.Status400BadRequest);

    /// <summary>404 without a body.</summary>
    public static Answer NotFound { get; } = Status(StatusCodes.Status404NotFound);

    public static implicit operator Answer(Problem problem) => new(problem.ExecuteAsync);

    /// <param name="path">Below the API's version, e.g. <c>language</c>; the id is added.</param>
    /// <param name="id">What the client opens next.</param>
    public static Answer Created(string path, string id) => new(context =>
    {
        var request = context.Request;
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.Headers.Location = $"{request.Scheme}://{request.Host}{ManagementApi.Version1}/{path}/{Uri.EscapeDataString(id)}";
        context.Response.Headers["Umb-Generated-Resource"] = Uri.EscapeDataString(id);
        return Task.CompletedTask;
    });

    /// <inheritdoc cref="Created(string,string)"/>
    public static Answer Created(string path, Guid id) => Created(path, id.ToString());

    /// <returns>200 if the status is called Success, else the problem it stands for.</returns>
    public static Answer Of(Enum status) => status.ToString() == "Success" ? Done : status.AsProblem();

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
        => builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK));

    public Task ExecuteAsync(HttpContext httpContext) => _write(httpContext);

    private static Answer Status(int status) => new(context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    });
}
