using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Serialization;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace UmbracoKi.Embedded.Media;

/// <summary>Uploads that wait to be used, each in a folder named after its key; an expired one is as good as gone.</summary>
/// <remarks>The name the client gave is only noted, never used as a path.</remarks>
internal sealed class TemporaryFileRepository(IHostingEnvironment hosting, IJsonSerializer json, TimeProvider time) : ITemporaryFileRepository
{
    private const string ContentName = "content";
    private const string NoteName = "note.json";
    private const string IncomingPrefix = "incoming-";

    // A folder this old and still incoming belongs to an upload that broke off.
    private static readonly TimeSpan LongestUpload = TimeSpan.FromDays(1);

    private string Root => hosting.TemporaryFileUploadPath;

    public async Task<TemporaryFileModel?> GetAsync(Guid key)
    {
        var folder = FolderOf(key);
        if (await ReadNoteAsync(folder) is not { } note || note.AvailableUntil <= time.GetUtcNow().UtcDateTime)
        {
            return null;
        }

        return new TemporaryFileModel
        {
            Key = key,
            FileName = note.FileName,
            AvailableUntil = note.AvailableUntil,
            OpenReadStream = () => File.OpenRead(Path.Combine(folder, ContentName)),
        };
    }

    /// <inheritdoc />
    /// <exception cref="InvalidOperationException">There is a file with this key.</exception>
    public async Task SaveAsync(TemporaryFileModel model)
    {
        var incoming = Path.Combine(Root, IncomingPrefix + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(incoming);
        try
        {
            await using (var from = model.OpenReadStream())
            await using (var to = File.Create(Path.Combine(incoming, ContentName)))
            {
                await from.CopyToAsync(to);
            }

            var note = new Note(model.FileName, model.AvailableUntil.ToUniversalTime());
            await File.WriteAllTextAsync(Path.Combine(incoming, NoteName), json.Serialize(note));
            if (await GetAsync(model.Key) is null)
            {
                DeleteFolder(FolderOf(model.Key));
            }

            Directory.Move(incoming, FolderOf(model.Key));
        }
        catch (IOException taken) when (Directory.Exists(FolderOf(model.Key)))
        {
            throw new InvalidOperationException($"There is a temporary file {model.Key} already.", taken);
        }
        finally
        {
            DeleteFolder(incoming);
        }
    }

    public Task DeleteAsync(Guid key)
    {
        DeleteFolder(FolderOf(key));
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    /// <param name="dateTime">Files that were available no longer than this are deleted.</param>
    public async Task<IEnumerable<Guid>> CleanUpOldTempFiles(DateTime dateTime)
    {
        if (!Directory.Exists(Root))
        {
            return [];
        }

        var deleted = new List<Guid>();
        foreach (var folder in Directory.EnumerateDirectories(Root).ToArray())
        {
            if (Guid.TryParseExact(Path.GetFileName(folder), "N", out var key))
            {
                if (await ReadNoteAsync(folder) is not { } note || note.AvailableUntil <= dateTime.ToUniversalTime())
                {
                    DeleteFolder(folder);
                    deleted.Add(key);
                }
            }
            else if (Directory.GetLastWriteTimeUtc(folder) < dateTime.ToUniversalTime() - LongestUpload)
            {
                DeleteFolder(folder);
            }
        }

        return deleted;
    }

    private string FolderOf(Guid key) => Path.Combine(Root, key.ToString("N"));

    private async Task<Note?> ReadNoteAsync(string folder)
    {
        try
        {
            return json.Deserialize<Note>(await File.ReadAllTextAsync(Path.Combine(folder, NoteName)));
        }
        catch (Exception missing) when (missing is IOException or System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private static void DeleteFolder(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // Somebody else was faster.
        }
    }

    /// <param name="AvailableUntil">UTC.</param>
    private sealed record Note(string FileName, DateTime AvailableUntil);
}
