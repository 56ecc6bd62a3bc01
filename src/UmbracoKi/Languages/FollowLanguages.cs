using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Languages;

/// <summary>Takes up languages that an administrator adds or removes, on every server of the site.</summary>
internal sealed class FollowLanguages(SiteLanguages site, ILanguageService languages) : INotificationAsyncHandler<LanguageCacheRefresherNotification>
{
    public async Task HandleAsync(LanguageCacheRefresherNotification notification, CancellationToken cancellationToken) =>
        site.Follow((await languages.GetAllAsync()).Select(language => language.IsoCode));
}
