using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;
using Umbraco.Extensions;
using UmbracoKi.Embedded.DeliveryApi.Context;
using UmbracoKi.Embedded.DeliveryApi.Rendering;
using UmbracoKi.Embedded.DeliveryApi.Requests;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace UmbracoKi.Embedded.Webhooks;

/// <summary>A published document as the Delivery API shows it, in every culture it is published in.</summary>
/// <remarks>
/// Nothing depends on the culture of the request that published: each culture is rendered on its own and holds no text
/// of another. The members at the top are those of the default language, or where the document is not published in it,
/// of the first language it is published in; <c>culture</c> says which.
/// </remarks>
internal sealed class PublishedDocumentBody(
    IPublishedContentCache contents,
    IApiContentResponseBuilder builder,
    IApiPropertyRenderer properties,
    ILanguageService languages,
    IVariationContextAccessor variationContext,
    DeliveryContextAccessor contexts,
    IUmbracoContextFactory umbracoContexts,
    IHostingEnvironment hosting)
{
    /// <returns>Null if nothing of the document can be seen, as below an unpublished one.</returns>
    public JsonObject? Render(Guid key)
    {
        if (contents.GetById(key) is not { } content)
        {
            return null;
        }

        if (!content.ContentType.VariesByCulture())
        {
            return Render(content, culture: null);
        }

        var rendered = InOrder(content.Cultures.Keys)
            .Select(culture => (Culture: culture, Body: Render(content, culture)))
            .Where(variant => variant.Body is not null).ToList();
        if (rendered.Count == 0)
        {
            return null;
        }

        var body = rendered[0].Body!.DeepClone().AsObject();
        body["culture"] = rendered[0].Culture;
        body["cultures"] = new JsonObject(rendered.Select(variant => KeyValuePair.Create<string, JsonNode?>(variant.Culture, Variant(variant.Body!))));
        return body;
    }

    private JsonObject? Render(IPublishedContent content, string? culture)
    {
        var outer = variationContext.VariationContext;
        using var umbraco = umbracoContexts.EnsureUmbracoContext();
        using var context = contexts.Enter(new DeliveryContext
        {
            RequestedCulture = culture,
            BaseUri = hosting.ApplicationMainUrl,
            Expansion = new PropertyExpansion(PropertySelection.Nothing, PropertySelection.Everything, properties),
        });
        variationContext.VariationContext = new VariationContext(culture);
        try
        {
            return builder.Build(content) is { } response
                ? JsonSerializer.SerializeToNode<IApiContentResponse>(response, DeliveryJson.Options)?.AsObject()
                : null;
        }
        finally
        {
            variationContext.VariationContext = outer;
        }
    }

    private static JsonNode Variant(JsonObject body)
    {
        var variant = new JsonObject();
        foreach (var name in (string[])["name", "route", "properties"])
        {
            variant[name] = body[name]?.DeepClone();
        }

        return variant;
    }

    private IEnumerable<string> InOrder(IEnumerable<string> cultures)
    {
        var known = languages.GetAllAsync().GetAwaiter().GetResult().OrderByDescending(language => language.IsDefault).Select(language => language.IsoCode).ToList();
        return cultures.OrderBy(culture => known.FindIndex(isoCode => isoCode.Equals(culture, StringComparison.OrdinalIgnoreCase)));
    }
}
