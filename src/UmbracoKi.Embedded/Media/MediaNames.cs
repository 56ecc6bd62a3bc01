using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Media;

/// <summary>Gives a medium whose type varies by culture its one name: that of the default language, else of the first it has.</summary>
/// <remarks>Umbraco's editing service sets the names per culture only, and its media service then refuses the medium for having none.</remarks>
internal sealed class MediaNames(ILanguageService languages) : INotificationAsyncHandler<MediaSavingNotification>
{
    public async Task HandleAsync(MediaSavingNotification notification, CancellationToken cancellationToken)
    {
        foreach (var media in notification.SavedEntities.Where(m => m.ContentType.VariesByCulture() && m.CultureInfos is { Count: > 0 }))
        {
            // Code that sets the name itself means that one.
            if (string.IsNullOrWhiteSpace(media.Name) || (media.IsPropertyDirty(nameof(IMedia.CultureInfos)) && !media.IsPropertyDirty(nameof(IMedia.Name))))
            {
                media.Name = NameOf(media, await languages.GetDefaultIsoCodeAsync());
            }
        }
    }

    private static string? NameOf(IMedia media, string defaultCulture)
        => media.CultureInfos!.TryGetValue(defaultCulture, out var info) ? info.Name
            : string.IsNullOrWhiteSpace(media.Name) ? media.CultureInfos[0].Name
            : media.Name;
}
