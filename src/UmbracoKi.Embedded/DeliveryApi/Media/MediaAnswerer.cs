using System.Text.Json;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.DeliveryApi.Caching;
using UmbracoKi.Embedded.DeliveryApi.Context;
using UmbracoKi.Embedded.DeliveryApi.Rendering;
using UmbracoKi.Embedded.DeliveryApi.Requests;
using UmbracoKi.Embedded.PropertyEditors.Pickers;
using UmbracoKi.Embedded.PropertyEditors.Uploads;

namespace UmbracoKi.Embedded.DeliveryApi.Media;

/// <summary>Finds the media a request asks for and writes them as JSON.</summary>
internal sealed class MediaAnswerer(
    IPublishedMediaCache cache,
    IApiMediaQueryService queries,
    IMediaNavigationQueryService navigation,
    IApiMediaBuilder builder,
    IApiPropertyRenderer properties,
    IJsonSerializer serializer,
    DeliveryContextAccessor contexts)
{
    /// <summary>Answers within the request's <see cref="DeliveryContext"/>.</summary>
    public DeliveryAnswer Answer(MediaRequest request, ChosenCulture chosen) => request.Target switch
    {
        ItemByKeyRequest item => Item(cache.GetById(item.Key), request, chosen),
        ItemByPathRequest item => Item(queries.GetByPath(item.Path), request, chosen),
        ItemsRequest items => Write(Build(items.Keys, request), chosen),
        ListRequest list => List(list, request, chosen),
        _ => throw new NotSupportedException(request.Target.GetType().Name),
    };

    private DeliveryAnswer Item(IPublishedContent? media, MediaRequest request, ChosenCulture chosen)
        => media is null ? DeliveryAnswer.NotFound : Write(Build([media.Key], request).Single(), chosen);

    private DeliveryAnswer List(ListRequest list, MediaRequest request, ChosenCulture chosen)
    {
        var found = queries.ExecuteQuery(list.Fetch, list.Filters, list.Sorts, list.Skip, list.Take);
        return found.Success
            ? Write(new { found.Result!.Total, Items = Build(found.Result.Items, request) }, chosen)
            : new DeliveryAnswer(ProblemOf(found.Status));
    }

    private DeliveredMediaItem[] Build(IEnumerable<Guid> keys, MediaRequest request)
    {
        var context = contexts.Current ?? throw new InvalidOperationException("No Delivery API request is being answered.");
        context.Expansion = new PropertyExpansion(request.ExpandProperties, request.IncludeProperties, properties);
        try
        {
            return [.. keys.Select(cache.GetById).OfType<IPublishedContent>().Select(Build)];
        }
        finally
        {
            context.Expansion = null;
        }
    }

    private DeliveredMediaItem Build(IPublishedContent media)
    {
        var image = CroppedImage.Of(media, serializer);
        return new DeliveredMediaItem(
            builder.Build(media), DeliveredMedia.Point(image?.FocalPoint), image?.Crops?.Select(DeliveredMedia.Crop).ToArray(),
            PathOf(media), media.CreateDate, media.UpdateDate);
    }

    private string PathOf(IPublishedContent media)
    {
        var ancestors = navigation.TryGetAncestorsKeys(media.Key, out var keys) ? keys.Select(cache.GetById).OfType<IPublishedContent>() : [];
        return $"/{string.Join('/', ancestors.Reverse().Append(media).Select(m => m.Name.ToLowerInvariant()))}/";
    }

    private static DeliveryAnswer Write<T>(T body, ChosenCulture chosen)
        => new(new DeliveryResponse(JsonSerializer.SerializeToUtf8Bytes(body, DeliveryJson.Options), chosen.ContentLanguage));

    private static DeliveryProblem ProblemOf(ApiMediaQueryOperationStatus status) => status switch
    {
        ApiMediaQueryOperationStatus.SelectorOptionNotFound => DeliveryProblem.UnknownOption(
            "Selector option not found", "The attempted 'fetch' option does not exist"),
        ApiMediaQueryOperationStatus.FilterOptionNotFound => DeliveryProblem.UnknownOption(
            "Filter option not found", "One of the attempted 'filter' options does not exist"),
        ApiMediaQueryOperationStatus.SortOptionNotFound => DeliveryProblem.UnknownOption(
            "Sort option not found", "One of the attempted 'sort' options does not exist"),
        _ => throw new NotSupportedException(status.ToString()),
    };
}
