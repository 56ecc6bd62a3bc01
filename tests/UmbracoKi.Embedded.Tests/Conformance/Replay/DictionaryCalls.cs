using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Tests.Conformance.Recordings;

namespace UmbracoKi.Embedded.Tests.Conformance.Replay;

internal sealed class DictionaryCalls(IDictionaryItemService dictionary, ILanguageService languages) : ICallReplay
{
    public Task<string>? Carry(RecordedCall call, Guid userKey) => (call.Method, call.Route) switch
    {
        ("POST", ["dictionary"]) => Create(call, userKey),
        ("PUT", ["dictionary", var id]) => Update(Guid.Parse(id), call, userKey),
        ("PUT", ["dictionary", var id, "move"]) => Move(Guid.Parse(id), call, userKey),
        ("DELETE", ["dictionary", var id]) => Delete(Guid.Parse(id), userKey),
        _ => null,
    };

    private async Task<string> Create(RecordedCall call, Guid userKey)
    {
        var item = new DictionaryItem(call.Request.Reference("parent"), call.Request.Text("name")!);
        if (call.Request.Id() is { } key)
        {
            item.Key = key;
        }

        await Translate(item, call);
        return (await dictionary.CreateAsync(item, userKey)).Status.ToString();
    }

    private async Task<string> Update(Guid id, RecordedCall call, Guid userKey)
    {
        if (await dictionary.GetAsync(id) is not { } item)
        {
            return "ItemNotFound";
        }

        item.ItemKey = call.Request.Text("name")!;
        await Translate(item, call);
        return (await dictionary.UpdateAsync(item, userKey)).Status.ToString();
    }

    private async Task<string> Move(Guid id, RecordedCall call, Guid userKey)
        => await dictionary.GetAsync(id) is { } item
            ? (await dictionary.MoveAsync(item, call.Request.Reference("target"), userKey)).Status.ToString()
            : "ItemNotFound";

    private async Task<string> Delete(Guid id, Guid userKey) => (await dictionary.DeleteAsync(id, userKey)).Status.ToString();

    // Translations into unknown languages are dropped, as Umbraco's controller drops them.
    private async Task Translate(IDictionaryItem item, RecordedCall call)
    {
        foreach (var translation in call.Request.List("translations"))
        {
            if (await languages.GetAsync(translation.Text("isoCode")!) is { } language)
            {
                item.AddOrUpdateDictionaryValue(language, translation.Text("translation")!);
            }
        }
    }
}
