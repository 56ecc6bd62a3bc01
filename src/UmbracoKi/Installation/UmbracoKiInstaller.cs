using Umbraco.Cms.Core.Scoping;
using UmbracoKi.ContentModel;
using UmbracoKi.Languages;
using UmbracoKi.Pictures;

namespace UmbracoKi.Installation;

/// <inheritdoc />
internal sealed class UmbracoKiInstaller(
    ICoreScopeProvider scopes,
    LanguageInstaller languages,
    DataTypeInstaller dataTypes,
    DocumentTypeInstaller documentTypes,
    PictureTypeInstaller pictureTypes) : IUmbracoKiInstaller
{
    public async Task<InstallationReport> InstallAsync(CancellationToken cancellationToken)
    {
        var log = new InstallationLog();
        using var scope = scopes.CreateCoreScope();

        await ThrowIfObstructedAsync();
        await languages.InstallAsync(log, cancellationToken);
        var installed = await dataTypes.InstallAsync(AllDocumentTypes.DataTypes, log, cancellationToken);
        await documentTypes.InstallAsync(AllDocumentTypes.Definitions, installed, log, cancellationToken);
        await pictureTypes.InstallAsync(installed, log, cancellationToken);

        scope.Complete();
        return log.ToReport();
    }

    private async Task ThrowIfObstructedAsync()
    {
        var obstacles = (await dataTypes.FindObstaclesAsync(AllDocumentTypes.DataTypes))
            .Concat(documentTypes.FindObstacles(AllDocumentTypes.Definitions))
            .ToList();

        if (obstacles.Count > 0)
        {
            throw new InstallationException($"The content model was not installed. {string.Join(" ", obstacles)}");
        }
    }
}
