using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.DeliveryApi.Caching;
using UmbracoKi.Embedded.DeliveryApi.Media;
using UmbracoKi.Embedded.DeliveryApi.Rendering;
using UmbracoKi.Embedded.DeliveryApi.Requests;
using UmbracoKi.Embedded.PublishedContent;

namespace UmbracoKi.Embedded.DeliveryApi;

/// <summary>Finds the documents or media a request asks for and puts their renderings together.</summary>
internal sealed class DeliveryAnswerer(
    IApiContentQueryService queries,
    IApiPublishedContentCache contents,
    IApiContentPathResolver paths,
    IRequestRedirectService redirects,
    IRequestPreviewService preview,
    IRequestMemberAccessService memberAccess,
    IVariationContextAccessor variationContext,
    DocumentRenderer renderer,
    MediaAnswerer media,
    IOptionsMonitor<DeliveryApiSettings> settings)
{
    /// <summary>Whether answers may be read without a key.</summary>
    public bool IsPublic(bool isMedia) => settings.CurrentValue is { PublicAccess: true } current && (!isMedia || current.Media is { Enabled: true, PublicAccess: true });

    /// <summary>The answer, made from the state of <paramref name="snapshot"/> or a newer one.</summary>
    public Task<DeliveryAnswer> AnswerAsync(DeliveryRequest request, ChosenCulture chosen, string host, IPublishedSnapshot snapshot) => request switch
    {
        ItemByKeyRequest item => RenderItemAsync(item.Key, item, chosen.Culture, chosen.ContentLanguage, host, snapshot),
        ItemByPathRequest item => ResolveAsync(item, chosen, host, snapshot),
        ItemsRequest items => ItemsAsync(items, chosen, host, snapshot),
        ListRequest list => ListAsync(list, chosen, host, snapshot),
        MediaRequest wanted => Task.FromResult(media.Answer(wanted, chosen)),
        _ => throw new NotSupportedException(request.GetType().Name),
    };

    private async Task<DeliveryAnswer> ResolveAsync(ItemByPathRequest request, ChosenCulture chosen, string host, IPublishedSnapshot snapshot)
    {
        if (await FindAsync(request.Path) is { } content)
        {
            // A domain may have decided on the culture meanwhile.
            var culture = variationContext.VariationContext?.Culture is { Length: > 0 } current ? current : chosen.Culture;
            var language = culture == SiteLanguages.NoCulture ? null : culture;
            return await RenderItemAsync(content.Key, request, culture, language, host, snapshot);
        }

        return redirects.GetRedirectRoute(request.Path) is { } route ? new DeliveryAnswer(null, route, null) : DeliveryAnswer.NotFound;
    }

    // Not async itself: the culture that a domain decides on must still be there when the caller goes on.
    private Task<IPublishedContent?> FindAsync(string path)
    {
        const string draft = $"/{Constants.DeliveryApi.Routing.PreviewContentPathPrefix}";
        if (!path.StartsWith(draft, StringComparison.OrdinalIgnoreCase))
        {
            return Task.FromResult(paths.ResolveContentPath(path));
        }

        return preview.IsPreview() && Guid.TryParse(path.AsSpan(draft.Length), out var key)
            ? contents.GetByIdAsync(key)
            : Task.FromResult<IPublishedContent?>(null);
    }

    private async Task<DeliveryAnswer> RenderItemAsync(
        Guid key, DeliveryRequest request, string culture, string? language, string host, IPublishedSnapshot snapshot)
    {
        var document = await renderer.RenderAsync(key, request, culture, host, snapshot);
        return document switch
        {
            { Json: { } json } => new DeliveryAnswer(new DeliveryResponse(json, language)),
            { Status: StatusCodes.Status404NotFound } => DeliveryAnswer.NotFound,
            { Status: var status } => new DeliveryAnswer(new DeliveryProblem(
                status,
                status == StatusCodes.Status401Unauthorized ? "Unauthorized" : "Forbidden",
                "This document is for signed-in members only.")),
        };
    }

    private async Task<DeliveryAnswer> ItemsAsync(ItemsRequest request, ChosenCulture chosen, string host, IPublishedSnapshot snapshot)
    {
        var json = new ArrayBufferWriter<byte>();
        await AppendAsync(json, request.Keys, request, chosen.Culture, host, snapshot);
        return new DeliveryAnswer(new DeliveryResponse(json.WrittenSpan.ToArray(), chosen.ContentLanguage));
    }

    private async Task<DeliveryAnswer> ListAsync(ListRequest request, ChosenCulture chosen, string host, IPublishedSnapshot snapshot)
    {
        var member = await memberAccess.MemberAccessAsync();
        var found = queries.ExecuteQuery(request.Fetch!, request.Filters, request.Sorts, member, request.Skip, request.Take);
        if (!found.Success)
        {
            return new DeliveryAnswer(ProblemOf(found.Status));
        }

        var json = new ArrayBufferWriter<byte>();
        json.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{{\"total\":{found.Result!.Total},\"items\":")));
        await AppendAsync(json, found.Result.Items, request, chosen.Culture, host, snapshot);
        json.Write("}"u8);
        return new DeliveryAnswer(new DeliveryResponse(json.WrittenSpan.ToArray(), chosen.ContentLanguage));
    }

    private async Task AppendAsync(
        ArrayBufferWriter<byte> json, IEnumerable<Guid> keys, DeliveryRequest request, string culture, string host, IPublishedSnapshot snapshot)
    {
        json.Write("["u8);
        var first = true;
        foreach (var key in keys)
        {
            var document = await renderer.RenderAsync(key, request, culture, host, snapshot);
            if (document.Json is null)
            {
                continue;
            }

            if (!first)
            {
                json.Write(","u8);
            }

            json.Write(document.Json);
            first = false;
        }

        json.Write("]"u8);
    }

    private static DeliveryProblem ProblemOf(ApiContentQueryOperationStatus status) => status switch
    {
        ApiContentQueryOperationStatus.SelectorOptionNotFound => DeliveryProblem.UnknownOption(
            "Selector option not found", "The attempted 'fetch' option does not exist"),
        ApiContentQueryOperationStatus.FilterOptionNotFound => DeliveryProblem.UnknownOption(
            "Filter option not found", "One of the attempted 'filter' options does not exist"),
        ApiContentQueryOperationStatus.SortOptionNotFound => DeliveryProblem.UnknownOption(
            "Sort option not found", "One of the attempted 'sort' options does not exist"),
        _ => throw new NotSupportedException(status.ToString()),
    };
}
