using System.Text.Json.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Services;

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
                Properties = [upload!],
            },
            User);
        return created.Success ? null : $"Umbraco refused it: {created.Status}.";
    }

    /// <summary>Gives the medium another file; its name and what editors filled in stay.</summary>
    public async Task<string?> ReplaceAsync(IMedia medium, string file, byte[] content)
    {
        var (upload, problem) = await UploadAsync(file, content);
        if (problem is not null)
        {
            return problem;
        }

        var kept = medium.Properties
            .Where(property => !FromTheFile.Contains(property.Alias) && !property.PropertyType.Variations.HasFlag(ContentVariation.Culture))
            .Select(property => new PropertyValueModel { Alias = property.Alias, Value = values.Stored(property, culture: null) });
        var updated = await editing.UpdateAsync(
            medium.Key, new MediaUpdateModel { Variants = [new VariantModel { Name = medium.Name ?? string.Empty }], Properties = [upload!, .. kept] }, User);
        return updated.Success ? null : $"Umbraco refused it: {updated.Status}.";
    }

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
