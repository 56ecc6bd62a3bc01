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
        services.Decorate<IContentBlueprintEditingService>((inner, provider) => new OrderedBlueprintEditing(inner, provider.GetRequiredService<WriteTurn>()));
        services.Decorate<IContentPublishingService>((inner, provider) => new OrderedContentPublishing(inner, provider.GetRequiredService<WriteTurn>()));
        services.Decorate<IContentVersionService>((inner, provider) => new OrderedContentVersions(inner, provider.GetRequiredService<WriteTurn>()));
        services.Decorate<ILongRunningOperationService>((inner, provider) => new OrderedOperations(inner, provider.GetRequiredService<WriteTurn>()));
        services.Decorate<IMediaEditingService>((inner, provider) => new OrderedMediaEditing(
            inner, provider.GetRequiredService<WriteTurn>(), provider.GetRequiredService<IMediaTypeService>(), provider.GetRequiredService<ILanguageService>()));
    }
}
