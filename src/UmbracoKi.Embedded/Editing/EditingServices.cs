using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Hosting;
using UmbracoKi.Embedded.Security;

namespace UmbracoKi.Embedded.Editing;

internal static class EditingServices
{
    public static void AddOrderedEditing(this IServiceCollection services)
    {
        services.AddSingleton<WriteTurn>();
        services.AddSingleton<LanguageLimits>();
        services.Decorate<IContentEditingService>((inner, provider) => new OrderedContentEditing(
            inner, provider.GetRequiredService<WriteTurn>(), provider.GetRequiredService<LanguageLimits>()));
        services.Decorate<IContentPublishingService>((inner, provider) => new OrderedContentPublishing(inner, provider.GetRequiredService<WriteTurn>()));
    }
}
