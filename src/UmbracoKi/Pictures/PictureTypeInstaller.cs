using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using UmbracoKi.ContentModel;
using UmbracoKi.Installation;

namespace UmbracoKi.Pictures;

/// <summary>Gives Umbraco's media types for pictures the alternative text. What is there already is never changed.</summary>
internal sealed class PictureTypeInstaller(IMediaTypeService mediaTypes, IShortStringHelper shortStrings)
{
    private static readonly string[] Pictures = [Constants.Conventions.MediaTypes.Image, Constants.Conventions.MediaTypes.VectorGraphicsAlias];

    public async Task InstallAsync(IReadOnlyDictionary<Guid, IDataType> dataTypes, InstallationLog log, CancellationToken cancellationToken)
    {
        foreach (var alias in Pictures)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (mediaTypes.Get(alias) is { } type)
            {
                log.Add(await InstallAsync(type, dataTypes[DataTypes.AlternativeText.Key], log), InstallationSubject.MediaType, alias);
            }
        }
    }

    private async Task<InstallationOutcome> InstallAsync(IMediaType type, IDataType dataType, InstallationLog log)
    {
        var existing = type.CompositionPropertyTypes.FirstOrDefault(property => string.Equals(property.Alias, AlternativeTexts.Property, StringComparison.OrdinalIgnoreCase));
        if (existing is not null)
        {
            if (existing.PropertyEditorAlias != AlternativeTextEditor.EditorAlias)
            {
                log.Warn($"The property {type.Alias}.{existing.Alias} uses the editor {existing.PropertyEditorAlias}; left as it is. It says no language, so its text is not shown as an alternative text.");
            }

            return InstallationOutcome.Unchanged;
        }

        var file = type.PropertyTypes.FirstOrDefault(property => property.Alias == Constants.Conventions.Media.File);
        var group = type.PropertyGroups.FirstOrDefault(candidate => file is not null && candidate.PropertyTypes!.Contains(file.Alias))
            ?? type.PropertyGroups.OrderBy(candidate => candidate.SortOrder).FirstOrDefault();
        var property = new PropertyType(shortStrings, dataType, AlternativeTexts.Property)
        {
            Key = ContentModelKeys.Property(type.Alias, AlternativeTexts.Property),
            Name = "Alternativtext",
            Description = "Was auf dem Bild zu sehen ist, in jeder Sprache, für Menschen, die es nicht sehen. Beispiel: „Zwei Frauen vor dem Kreishaus“.",
            Variations = ContentVariation.Nothing,
            SortOrder = file?.SortOrder ?? 0,
        };
        var added = group is null ? type.AddPropertyType(property) : type.AddPropertyType(property, group.Alias, group.Name);
        var saved = added ? await mediaTypes.UpdateAsync(type, Constants.Security.SuperUserKey) : default;
        return saved.Success
            ? InstallationOutcome.Updated
            : throw new InstallationException($"The media type \"{type.Name}\" ({type.Alias}) could not be given an alternative text: {saved.Result}.");
    }
}
