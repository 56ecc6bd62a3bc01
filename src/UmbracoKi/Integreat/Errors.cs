using Microsoft.AspNetCore.Http;
using UmbracoKi.Integreat.Answers;

namespace UmbracoKi.Integreat;

/// <summary>The refusals of Integreat's API, in its words.</summary>
internal static class Errors
{
    public static readonly Answer.Failure UnknownRegion = NotFound("No Region matches the given query.");
    public static readonly Answer.Failure UnknownLanguage = NotFound("No language matches the given query.");
    public static readonly Answer.Failure NoSuchAddress = NotFound("There is nothing at this address.");
    public static readonly Answer.Failure NoPageForUrl = NotFound("No matching page translation found for url.");
    public static readonly Answer.Failure NoPage = NotFound("No Page matches the given url or id.");
    public static readonly Answer.Failure NoImprint = NotFound("No imprint matches the given query.");
    public static readonly Answer.Failure IdOrUrlRequired = BadRequest("Either the id or the url parameter is required.");
    public static readonly Answer.Failure Internal = new(StatusCodes.Status500InternalServerError, "Internal Server Error");
    public static readonly Answer.Failure InvalidMethod = new(StatusCodes.Status405MethodNotAllowed, "Invalid request.");

    public static Answer.Failure NotFound(string error) => new(StatusCodes.Status404NotFound, error);

    public static Answer.Failure BadRequest(string error) => new(StatusCodes.Status400BadRequest, error);
}
