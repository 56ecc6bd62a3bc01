using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Languages;

/// <summary>The languages content is written in. Every user may read them; changing them needs the settings section.</summary>
internal sealed class LanguageResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var language = api.MapGroup("language").WithTags("Language");
        language.MapGet("", PageAsync);
        language.MapGet("{isoCode}", ReadAsync);
        language.MapPost("", CreateAsync).RequireSection(Constants.Applications.Settings);
        language.MapPut("{isoCode}", UpdateAsync).RequireSection(Constants.Applications.Settings);
        language.MapDelete("{isoCode}", DeleteAsync).RequireSection(Constants.Applications.Settings);

        var item = api.MapGroup("item/language").WithTags("Language");
        item.MapGet("", ItemsAsync);
        item.MapGet("default", DefaultItemAsync);

        api.MapGet("culture", Cultures).WithTags("Culture");
    }

    private static async Task<Answer<Paged<LanguageResponse>>> PageAsync(ILanguageService languages, int skip = 0, int take = 100)
        => Paged.Of((await languages.GetAllAsync()).ToList(), skip, take, Show);

    private static async Task<Answer<LanguageResponse>> ReadAsync(string isoCode, ILanguageService languages)
        => await languages.GetAsync(isoCode) is { } language ? Show(language) : LanguageOperationStatus.NotFound.AsProblem();

    private static async Task<Answer> CreateAsync(Body<CreateLanguageRequest> createLanguageRequestModel, ILanguageService languages, Editor editor)
    {
        CreateLanguageRequest request = createLanguageRequestModel;
        var created = await languages.CreateAsync(Fill(new Language(request.IsoCode, request.Name), request), editor.Key);
        return created.Success ? Answer.Created("language", created.Result!.IsoCode) : created.Status.AsProblem();
    }

    private static async Task<Answer> UpdateAsync(
        string isoCode, Body<UpdateLanguageRequest> updateLanguageRequestModel, ILanguageService languages, Editor editor)
        => await languages.GetAsync(isoCode) is { } language
            ? Answer.Of((await languages.UpdateAsync(Fill(language, updateLanguageRequestModel), editor.Key)).Status)
            : LanguageOperationStatus.NotFound.AsProblem();

    private static async Task<Answer> DeleteAsync(string isoCode, ILanguageService languages, Editor editor)
        => Answer.Of((await languages.DeleteAsync(isoCode, editor.Key)).Status);

    private static async Task<Answer<LanguageItemResponse[]>> ItemsAsync(ILanguageService languages, string[] isoCode)
        => (await languages.GetMultipleAsync(isoCode)).Select(ShowItem).ToArray();

    private static async Task<Answer<LanguageItemResponse>> DefaultItemAsync(ILanguageService languages)
        => await languages.GetDefaultLanguageAsync() is { } language ? ShowItem(language) : LanguageOperationStatus.NotFound.AsProblem();

    private static Answer<Paged<CultureResponse>> Cultures(ICultureService cultures, int skip = 0, int take = 100)
        => Paged.Of(cultures.GetValidCultureInfos(), skip, take, culture => new CultureResponse(culture.Name, culture.EnglishName));

    private static ILanguage Fill(ILanguage language, UpdateLanguageRequest request)
    {
        language.CultureName = request.Name;
        language.IsDefault = request.IsDefault;
        language.IsMandatory = request.IsMandatory;
        language.FallbackIsoCode = request.FallbackIsoCode;
        return language;
    }

    private static LanguageResponse Show(ILanguage language)
        => new(language.IsoCode, language.CultureName, language.IsDefault, language.IsMandatory, language.FallbackIsoCode);

    private static LanguageItemResponse ShowItem(ILanguage language) => new(language.CultureName, language.IsoCode);
}
