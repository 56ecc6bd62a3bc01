using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace UmbracoKi.Integreat.Answers;

/// <summary>What makes two requests the same question: slashes, letter case and parameters nobody reads do not.</summary>
internal readonly record struct AnswerKey(IIntegreatResource Resource, string? Region, string? Language, string? Item, string Parameters, string Scheme, string Host, string PathBase)
{
    public static AnswerKey Of(IIntegreatResource resource, HttpRequest request, IReadOnlyDictionary<string, StringValues> parameters) => new(
        resource,
        (request.RouteValues["region"] as string)?.ToLowerInvariant(),
        (request.RouteValues["language"] as string)?.ToLowerInvariant(),
        request.RouteValues["item"] as string,
        // With their lengths, so that no value can pass for the next parameter.
        string.Concat(parameters.SelectMany(parameter => parameter.Value.Select(value => $"{parameter.Key}={value?.Length}:{value};"))),
        request.Scheme,
        request.Host.Value ?? "",
        request.PathBase.Value ?? "");
}
