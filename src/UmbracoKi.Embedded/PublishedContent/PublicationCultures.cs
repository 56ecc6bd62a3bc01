using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>Which cultures of a document a publication is about; none for one that does not vary.</summary>
internal static class PublicationCultures
{
    public static string[] PublishedOf(this ContentPublishedNotification notification, IContent content) => Of(notification.PublishedCultures, content);

    /// <summary>Those it withdrew while others stayed.</summary>
    public static string[] UnpublishedOf(this ContentPublishedNotification notification, IContent content) => Of(notification.UnpublishedCultures, content);

    private static string[] Of(IReadOnlyDictionary<Guid, IReadOnlyCollection<string>>? byDocument, IContent content)
        => byDocument?.TryGetValue(content.Key, out var cultures) == true ? [.. cultures.Where(culture => culture != "*")] : [];
}
