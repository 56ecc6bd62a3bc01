using System.Text.Json;
using Microsoft.Extensions.Options;
using UmbracoKi.Integreat.Answers;
using UmbracoKi.Languages;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Rendering;

/// <summary>Rendered items, kept until a document they were made of changes. Lists share them.</summary>
internal sealed class FragmentCache(IOptions<IntegreatOptions> options, SiteLanguages languages)
{
    private const int MaxEntries = 200_000;

    private readonly BoundedCache<FragmentKey, Fragment> _fragments = new(
        MaxEntries,
        options.Value.CacheMegabytes * 1024L * 1024L,
        (_, fragment) => 128 + fragment.Json.Length);

    /// <summary>The item as JSON; rendered only if it is not there or no longer right.</summary>
    /// <param name="render">Depends on nothing but the document, the context, the occasion and the documents named to <see cref="RenderContext.Uses(Guid)"/>.</param>
    /// <param name="occasion">What else the item is made for: the week of its opening hours, the day of an occurrence.</param>
    public Fragment Get<TResponse>(ApiRequest request, PublishedNode document, Func<RenderContext, TResponse> render, string occasion = "")
        where TResponse : class
    {
        var key = new FragmentKey(typeof(TResponse), document.Key, request.Language, request.BaseUrl, occasion);
        if (_fragments.TryGet(key, out var kept) && kept.IsRightFor(request.Site))
        {
            return kept;
        }

        var fragment = Render(request, document, render);
        _fragments.Set(key, fragment);
        return fragment;
    }

    private Fragment Render<TResponse>(ApiRequest request, PublishedNode document, Func<RenderContext, TResponse> render)
        where TResponse : class
    {
        var context = new RenderContext(request, options.Value, languages);
        context.Uses(document.Key);
        var json = JsonSerializer.SerializeToUtf8Bytes(render(context), WireJson.Options);
        return new Fragment(json, request.Site.Version, [.. context.Used]);
    }
}
