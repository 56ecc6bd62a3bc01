using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Scoping;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace UmbracoKi.Embedded.Media;

/// <summary>Changes media files so that they share the fate of the unit of work around them.</summary>
/// <remarks>Paths are relative to the media folder. Outside a scope a change is final at once.</remarks>
internal sealed class MediaFileChanges(Lazy<MediaFileManager> files, ICoreScopeProvider scopes, IHostingEnvironment hosting)
{
    private const string Enlistment = "UmbracoKi.MediaFileChanges";

    private IFileSystem FileSystem => files.Value.FileSystem;

    /// <summary>Writes a file, over an older one if need be. It is gone again, and the older one back, if the unit of work fails.</summary>
    public void Add(string path, Stream content) => Change(
        () =>
        {
            var replaced = FileSystem.FileExists(path) ? SetAside(path) : null;
            return completed => EndOfAdding(path, replaced, completed);
        },
        () => FileSystem.AddFile(path, content, overrideIfExists: true));

    /// <summary>Deletes one file, but not its folder, once the unit of work is complete.</summary>
    public void Delete(string path) => OnSuccess(() =>
    {
        if (FileSystem.FileExists(path))
        {
            FileSystem.DeleteFile(path);
        }
    });

    /// <summary>Runs an action once the unit of work is complete.</summary>
    public void OnSuccess(Action action) => Change(
        () => completed =>
        {
            if (completed)
            {
                action();
            }
        },
        () => { });

    private void Change(Func<Action<bool>> enlist, Action change)
    {
        using var scope = scopes.CreateCoreScope();
        scopes.Context!.Enlist(
            Enlistment,
            () => new List<Action<bool>>(),
            (completed, ends) =>
            {
                // What happened last is undone first.
                foreach (var end in completed ? ends! : Enumerable.Reverse(ends!))
                {
                    end(completed);
                }
            })!.Add(enlist());
        change();
        scope.Complete();
    }

    private void EndOfAdding(string path, string? replaced, bool completed)
    {
        if (!completed)
        {
            FileSystem.DeleteFile(path);
            DeleteFolderIfEmpty(Path.GetDirectoryName(path));
            if (replaced is not null)
            {
                using var content = File.OpenRead(replaced);
                FileSystem.AddFile(path, content, overrideIfExists: true);
            }
        }

        if (replaced is not null)
        {
            File.Delete(replaced);
        }
    }

    private void DeleteFolderIfEmpty(string? folder)
    {
        if (!string.IsNullOrEmpty(folder) && FileSystem.DirectoryExists(folder) && !FileSystem.GetFiles(folder).Any() && !FileSystem.GetDirectories(folder).Any())
        {
            FileSystem.DeleteDirectory(folder);
        }
    }

    private string SetAside(string path)
    {
        var folder = Directory.CreateDirectory(Path.Combine(hosting.LocalTempPath, "ReplacedMedia")).FullName;
        var aside = Path.Combine(folder, Guid.NewGuid().ToString("N"));
        using var from = FileSystem.OpenFile(path);
        using var to = File.Create(aside);
        from.CopyTo(to);
        return aside;
    }
}
