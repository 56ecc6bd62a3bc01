using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Tests.Conformance.Recordings;

namespace UmbracoKi.Embedded.Tests.Conformance.Replay;

internal sealed class LanguageCalls(ILanguageService languages) : ICallReplay
{
    public Task<string>? Carry(RecordedCall call, Guid userKey) => (call.Method, call.Route) switch
    {
        ("POST", ["language"]) => Create(call, userKey),
        ("PUT", ["language", var isoCode]) => Update(isoCode, call, userKey),
        ("DELETE", ["language", var isoCode]) => Delete(isoCode, userKey),
        _ => null,
    };

    private async Task<string> Create(RecordedCall call, Guid userKey)
    {
        var language = new Language(call.Request.Text("isoCode")!, call.Request.Text("name")!);
        Fill(language, call);
        return (await languages.CreateAsync(language, userKey)).Status.ToString();
    }

    private async Task<string> Update(string isoCode, RecordedCall call, Guid userKey)
    {
        if (await languages.GetAsync(isoCode) is not { } language)
        {
            return "NotFound";
        }

        language.CultureName = call.Request.Text("name")!;
        Fill(language, call);
        return (await languages.UpdateAsync(language, userKey)).Status.ToString();
    }

    private async Task<string> Delete(string isoCode, Guid userKey) => (await languages.DeleteAsync(isoCode, userKey)).Status.ToString();

    private static void Fill(ILanguage language, RecordedCall call)
    {
        language.IsDefault = call.Request.Flag("isDefault");
        language.IsMandatory = call.Request.Flag("isMandatory");
        language.FallbackIsoCode = call.Request.Text("fallbackIsoCode");
    }
}
