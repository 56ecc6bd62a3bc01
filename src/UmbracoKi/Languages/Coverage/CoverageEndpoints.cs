using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using UmbracoKi.Endpoints;
using UmbracoKi.Published;

namespace UmbracoKi.Languages.Coverage;

/// <summary>
/// <c>/umbraco/umbracoki/api/v1/languages/coverage</c>: what the dashboard "Languages" of the backoffice shows, for users who
/// may see the section content. Everything in it is published, so no start node or language permission hides anything of it.
/// </summary>
internal sealed class CoverageEndpoints(SiteLanguages languages) : IEndpointGroup
{
    private const string Path = "/umbraco/umbracoki/api/v1/languages/coverage";
    private const int MostAtOnce = 500;

    public void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Path, (Delegate)GetLanguages).WithName("GetUmbracoKiCoverage");
        endpoints.MapGet(Path + "/{code}/{state}", (Delegate)GetDocuments).WithName("GetUmbracoKiCoveredDocuments");
    }

    private async Task<IResult> GetLanguages(HttpContext http, IPublishedSiteAccessor site)
    {
        http.Response.Headers.CacheControl = "no-store";
        return BackOfficeProblem.Of(await BackOfficeAccess.CheckAsync(http))
            ?? Results.Json(new SiteCoverage(site.Current, languages).ByLanguage().Select(CoverageResponse.From), JsonFormat.Options);
    }

    private async Task<IResult> GetDocuments(HttpContext http, IPublishedSiteAccessor site, string code, string state, int skip = 0, int take = 50)
    {
        http.Response.Headers.CacheControl = "no-store";
        return BackOfficeProblem.Of(await BackOfficeAccess.CheckAsync(http)) ?? Documents(new SiteCoverage(site.Current, languages), code, state, skip, take);
    }

    private IResult Documents(SiteCoverage coverage, string code, string stateName, int skip, int take)
    {
        if (!languages.TryGetByAppCode(code, out var language) || !TryParse(stateName, out var state))
        {
            return Results.Problem(
                statusCode: StatusCodes.Status404NotFound, detail: "There is no such language or state; states are published, missing, outdated and undescribed.");
        }

        if (skip < 0 || take is < 0 or > MostAtOnce)
        {
            return Results.Problem(statusCode: StatusCodes.Status400BadRequest, detail: $"skip starts at 0, take goes from 0 to {MostAtOnce}.");
        }

        var documents = coverage.Documents(language, state);
        var page = documents.Skip(skip).Take(take).Select(document => CoveredDocument.From(document, language, coverage));
        return Results.Json(new CoveredDocuments(documents.Count, [.. page]), JsonFormat.Options);
    }

    private static bool TryParse(string name, out TranslationState state)
    {
        state = default;
        return name.All(char.IsAsciiLetter) && Enum.TryParse(name, ignoreCase: true, out state);
    }
}
