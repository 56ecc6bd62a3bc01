using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Hosting;
using UmbracoKi.Embedded.Media.ImageSizes;
using UmbracoKi.Embedded.Media.Security;
using UmbracoKi.Embedded.Persistence.Media;
using UmbracoKi.Embedded.Persistence.Relations;
using UmbracoKi.Embedded.PropertyEditors.Uploads;

namespace UmbracoKi.Embedded.Media;

/// <summary>Uploads, media files and what happens to them.</summary>
internal static class MediaExtensions
{
    public static void AddMedia(this IUmbracoBuilder umbraco)
    {
        var services = umbraco.Services;
        services.AddSingleton<MediaPaths>();
        umbraco.MediaUrlGenerators().Add<MediaPaths>();
        services.AddSingleton<MediaFileChanges>();
        services.AddSingleton<UploadAutoFillProperties>();
        services.AddSingleton<UploadStore>();
        services.AddSingleton<IFileStreamSecurityAnalyzer, HtmlAnalyzer>();
        services.Replace(ServiceDescriptor.Singleton<IImageDimensionExtractor, ImageHeaders>());
        services.Replace(ServiceDescriptor.Singleton<IImageUrlGenerator, OriginalImageUrls>());

        services.AddSingleton<ITemporaryFileRepository, TemporaryFileRepository>();
        services.Decorate<ITemporaryFileService>((inner, provider) =>
            new SizeLimitedTemporaryFiles(inner, provider.GetRequiredService<IOptionsMonitor<RuntimeSettings>>()));
        services.AddHostedService<TemporaryFileCleanup>();

        umbraco
            .AddNotificationAsyncHandler<MediaSavingNotification, MediaNames>()
            .AddNotificationHandler<MediaSavingNotification, MediaAutoFill>()
            .AddNotificationHandler<MediaDeletedNotification, UploadedFileRemoval>()
            .AddNotificationHandler<ContentDeletedNotification, UploadedFileRemoval>()
            .AddNotificationHandler<ContentDeletedBlueprintNotification, UploadedFileRemoval>()
            .AddNotificationHandler<MediaMovedToRecycleBinNotification, UploadedFileRemoval>()
            .AddNotificationHandler<MediaMovedNotification, UploadedFileRemoval>()
            .AddNotificationHandler<ContentCopiedNotification, UploadedFileCopies>()
            .AddNotificationAsyncHandler<MediaMovedToRecycleBinNotification, OriginalParents>()
            .AddNotificationHandler<MediaMovedNotification, OriginalParents>();
    }
}
