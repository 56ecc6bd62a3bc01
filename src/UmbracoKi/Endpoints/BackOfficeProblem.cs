using Microsoft.AspNetCore.Http;

namespace UmbracoKi.Endpoints;

/// <summary>Answers to who may not use an endpoint that is for users of the backoffice.</summary>
internal static class BackOfficeProblem
{
    /// <returns>Null for a user who may.</returns>
    public static IResult? Of(BackOfficeAccessResult access) => access switch
    {
        BackOfficeAccessResult.NotSignedIn => Results.Problem(
            statusCode: StatusCodes.Status401Unauthorized, detail: "Sign in to the backoffice first."),
        BackOfficeAccessResult.NoRight => Results.Problem(
            statusCode: StatusCodes.Status403Forbidden, detail: "Your user has no access to the section content."),
        _ => null,
    };
}
