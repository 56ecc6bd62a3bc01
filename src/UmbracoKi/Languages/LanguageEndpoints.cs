using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using UmbracoKi.Endpoints;

namespace UmbracoKi.Languages;

/// <summary><c>GET /umbracoki/languages</c>: the site's languages, in the configured order.</summary>
internal sealed class LanguageEndpoints(SiteLanguages languages) : IEndpointGroup
{
    public void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/umbracoki/languages", GetLanguages).WithName("GetUmbracoKiLanguages");

    private IResult GetLanguages() =>
        Results.Json(languages.All.Select(language => LanguageResponse.From(language, languages.Default)), JsonFormat.Options);
}
