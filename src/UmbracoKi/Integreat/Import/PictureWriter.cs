using System.Text.Json.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Pictures;

namespace UmbracoKi.Integreat.Import;

/// <summary>Uploads pictures as an editor would.</summary>
/// <remarks>Each method returns why it was refused, or null.</remarks>
internal sealed class PictureWriter(
    IMediaService media,
    IMediaTypeService types,
    IMediaEditingService editing,
    ITemporaryFileService uploads,
    EditorValues values)
{
    private static readonly Guid User = Constants.Security.SuperUserKey;

    // Umbraco fills these in from the file.
    private static readonly HashSet<string> FromTheFile =
    [
        Constants.Conventions.Media.File, Constants.Conventions.Media.Width, Constants.Conventions.Media.Height,
        Constants.Conventions.Media.Bytes, Constants.Conventions.Media.Extension,
    ];

    public async Task<string?> CreateAsync(Picture picture, string name, string file, byte[] content)
    {
        if (types.Get(Constants.Conventions.MediaTypes.Image) is not { } type)
        {
            return "The site has no media type for images.";
        }

        if (await EnsureAsync(picture.Folder) is { } refusal)
        {
            return refusal;
        }

        var (upload, problem) = await UploadAsync(file, content);
        if (problem is not null)
        {
            return problem;
        }

        var created = await editing.CreateAsync(
            new MediaCreateModel
            {
                Key = picture.Key,
                ContentTypeKey = type.Key,
                ParentKey = picture.Folder.Key,
                Variants = [new VariantModel { Name = name }],
                Properties = [upload!, .. Described(type.CompositionPropertyTypes, picture.Texts)],
            },
            User);
        return created.Success ? null : $"Umbraco refused it: {created.Status}.";
    }

    /// <summary>Gives the medium another file; its name and what editors filled in stay, and languages without an alternative text get the source's.</summary>
    public async Task<string?> ReplaceAsync(IMedia medium, string file, byte[] content, AlternativeTexts texts)
    {
        var (upload, problem) = await UploadAsync(file, content);
        if (problem is not null)
        {
            return problem;
        }

        return await UpdateAsync(medium, [upload!, .. Kept(medium, property => FromTheFile.Contains(property.Alias)), .. Described(medium, TextsOf(medium).OrElse(texts))]);
    }

    /// <summary>Gives languages that have no alternative text the source's. Writes nothing if there is none to give.</summary>
    public async Task<string?> DescribeAsync(IMedia medium, AlternativeTexts texts)
    {
        var (current, all) = (TextsOf(medium), TextsOf(medium).OrElse(texts));
        return all.ByCulture.Count > current.ByCulture.Count && Described(medium, all) is { Length: > 0 } described
            ? await UpdateAsync(medium, [.. Kept(medium, _ => false), .. described])
            : null;
    }

    private async Task<string?> UpdateAsync(IMedia medium, IEnumerable<PropertyValueModel> properties)
    {
        var updated = await editing.UpdateAsync(
            medium.Key, new MediaUpdateModel { Variants = [new VariantModel { Name = medium.Name ?? string.Empty }], Properties = properties }, User);
        return updated.Success ? null : $"Umbraco refused it: {updated.Status}.";
    }

    // Umbraco empties what an update does not name.
    private IEnumerable<PropertyValueModel> Kept(IMedia medium, Func<IProperty, bool> isReplaced) => medium.Properties
        .Where(property => !isReplaced(property) && !TakesTexts(property.PropertyType) && !property.PropertyType.Variations.HasFlag(ContentVariation.Culture))
        .Select(property => new PropertyValueModel { Alias = property.Alias, Value = values.Stored(property, culture: null) });

    private static AlternativeTexts TextsOf(IMedia medium) => AlternativeTexts.Parse(
        medium.Properties.FirstOrDefault(property => TakesTexts(property.PropertyType))?.GetValue()?.ToString());

    private static PropertyValueModel[] Described(IMedia medium, AlternativeTexts texts) =>
        Described(medium.Properties.Select(property => property.PropertyType), texts);

    private static PropertyValueModel[] Described(IEnumerable<IPropertyType> properties, AlternativeTexts texts) =>
        !texts.IsEmpty && properties.Any(TakesTexts) ? [new PropertyValueModel { Alias = AlternativeTexts.Property, Value = texts.ToJson() }] : [];

    private static bool TakesTexts(IPropertyType property) =>
        property is { Alias: AlternativeTexts.Property, PropertyEditorAlias: AlternativeTextEditor.EditorAlias };

    private async Task<string?> EnsureAsync(PictureFolder folder)
    {
        if (media.GetById(folder.Key) is { } there)
        {
            return there.Trashed ? $"The folder {there.Name} is in the recycle bin." : null;
        }

        if (types.Get(Constants.Conventions.MediaTypes.Folder) is not { } type)
        {
            return "The site has no media type for folders.";
        }

        var created = await editing.CreateAsync(
            new MediaCreateModel { Key = folder.Key, ContentTypeKey = type.Key, Variants = [new VariantModel { Name = folder.Name }] }, User);
        return created.Success ? null : $"Umbraco refused the folder {folder.Name}: {created.Status}.";
    }

    private async Task<(PropertyValueModel? Value, string? Problem)> UploadAsync(string file, byte[] content)
    {
        var key = Guid.NewGuid();
        var uploaded = await uploads.CreateAsync(new CreateTemporaryFileModel { Key = key, FileName = file, OpenReadStream = () => new MemoryStream(content, writable: false) });
        return uploaded.Success
            ? (new PropertyValueModel { Alias = Constants.Conventions.Media.File, Value = new JsonObject { ["temporaryFileId"] = key.ToString("D") } }, null)
            : (null, $"Umbraco refused the file {file}: {uploaded.Status}.");
    }
}
