using Umbraco.Cms.Core.DynamicRoot.QuerySteps;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.Caching;
using UmbracoKi.Embedded.Persistence.Documents;
using UmbracoKi.Embedded.Persistence.DocumentUrls;
using UmbracoKi.Embedded.Persistence.Entities;
using UmbracoKi.Embedded.Persistence.LongRunningOperations;
using UmbracoKi.Embedded.Persistence.Media;
using UmbracoKi.Embedded.Persistence.Navigation;
using UmbracoKi.Embedded.Persistence.Notifications;
using UmbracoKi.Embedded.Persistence.PublicAccess;
using UmbracoKi.Embedded.Persistence.RedirectUrls;
using UmbracoKi.Embedded.Persistence.Relations;

namespace UmbracoKi.Embedded.Persistence;

internal static class DocumentRepositories
{
    /// <summary>Documents, their history and URLs, media, and what sits in trees.</summary>
    internal static IServiceCollection AddDocumentRepositories(this IServiceCollection services)
    {
        services.AddSingleton<DocumentReferences>();
        services.AddSingleton<DocumentParts.Factory>();
        services.AddSingleton<IDocumentRepository>(provider => new DocumentRepository(provider.GetRequiredService<DocumentParts.Factory>().Documents()));
        services.AddSingleton<IDocumentBlueprintRepository>(provider =>
            new DocumentBlueprintRepository(provider.GetRequiredService<DocumentParts.Factory>().Blueprints()));
        services.AddSingleton<IDocumentVersionRepository, DocumentVersionRepository>();

        services.AddSingleton<MediaReader>();
        services.AddSingleton<DocumentTags>();
        services.AddSingleton<MediaWriter>();
        services.AddSingleton<EntityCache<IMedia>>();
        services.AddSingleton<IMediaRepository, MediaRepository>();

        services.AddSingleton<IEntityRepository, EntityRepository>();
        services.AddSingleton<IIdKeyMapRepository, IdKeyMapRepository>();
        services.AddSingleton<INodeCountRepository, NodeCountRepository>();
        services.AddSingleton<ITrackedReferencesRepository, TrackedReferencesRepository>();
        services.AddSingleton<IDynamicRootRepository, DynamicRootRepository>();
        services.AddSingleton<ILongRunningOperationRepository, LongRunningOperationRepository>();

        services.AddSingleton<INavigationRepository, NavigationRepository>();
        services.AddSingleton<IPublishStatusRepository, PublishStatusRepository>();
        services.AddSingleton<IDocumentUrlRepository, DocumentUrlRepository>();

        // The table of URL aliases came after 17.0; the service that would ask for it is replaced by one that knows of none.
        services.AddSingleton(_ => UnsupportedPort.Create<IDocumentUrlAliasRepository>());

        services.AddSingleton<IRedirectUrlRepository, RedirectUrlRepository>();
        services.AddSingleton<IPublicAccessRepository, PublicAccessRepository>();
        services.AddSingleton<INotificationsRepository, NotificationsRepository>();
        return services;
    }
}
