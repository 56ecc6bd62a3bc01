using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Extensions;

namespace UmbracoKi.Validation;

internal static class ValidationBuilderExtensions
{
    public static IUmbracoBuilder AddUmbracoKiValidation(this IUmbracoBuilder builder)
    {
        builder.Services.AddTransient<DocumentUniqueness>();
        return builder
            .AddNotificationHandler<ContentSavingNotification, DocumentRulesHandler>()
            .AddNotificationHandler<ContentPublishingNotification, DocumentRulesHandler>();
    }
}
