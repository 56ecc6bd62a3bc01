using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Persistence.Accounts;
using UmbracoKi.Embedded.Persistence.Audit;
using UmbracoKi.Embedded.Persistence.Domains;
using UmbracoKi.Embedded.Persistence.KeyValues;
using UmbracoKi.Embedded.Persistence.Relations;
using UmbracoKi.Embedded.Persistence.Tags;
using UmbracoKi.Embedded.Persistence.Webhooks;

namespace UmbracoKi.Embedded.Persistence;

internal static class AccountRepositories
{
    /// <summary>Users and groups, the audit trail, and what hangs on content: domains, relations, tags, webhooks, key-values.</summary>
    internal static IServiceCollection AddAccountRepositories(this IServiceCollection services)
    {
        services.AddSingleton<UserGroupReader>();
        services.AddSingleton<UserMapping>();
        services.AddSingleton<UserSessions>();
        services.AddSingleton<IUserRepository, UserRepository>();
        services.AddSingleton<IUserGroupRepository, UserGroupRepository>();
        services.AddSingleton<IUserIdKeyResolver, UserIdKeyResolver>();
        services.AddSingleton<IBackOfficeUserReader, BackOfficeUserReader>();

        services.AddSingleton<IUserDataRepository, UserDataRepository>();
        services.AddSingleton<IExternalLoginWithKeyRepository, ExternalLoginRepository>();
        services.AddSingleton<ITwoFactorLoginRepository, TwoFactorLoginRepository>();

        services.AddSingleton<IAuditRepository, AuditRepository>();
        services.AddSingleton<IAuditEntryRepository, AuditEntryRepository>();
        services.AddSingleton<IKeyValueRepository, KeyValueRepository>();
        services.AddSingleton<IDomainRepository, DomainRepository>();
        services.AddSingleton<IRelationTypeRepository, RelationTypeRepository>();
        services.AddSingleton<IRelationRepository, RelationRepository>();
        services.AddSingleton<ITagRepository, TagRepository>();
        services.AddSingleton<IWebhookRepository, WebhookRepository>();
        services.AddSingleton<IWebhookRequestRepository, WebhookRequestRepository>();
        services.AddSingleton<IWebhookLogRepository, WebhookLogRepository>();
        return services;
    }
}
