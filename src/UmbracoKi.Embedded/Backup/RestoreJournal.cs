using System.Text.Json;

namespace UmbracoKi.Embedded.Backup;

/// <summary>
/// The file that is there while a restore replaces: as long as it lies there, the old state counts, and whoever comes next puts it back.
/// Deleting it completes the restore.
/// </summary>
internal sealed class RestoreJournal(string path)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static RestoreJournal Of(SiteFiles site) => new(site.Database + ".restore.json");

    public bool Exists => File.Exists(path);

    /// <summary>The journal, or nothing, is on the disk when this returns.</summary>
    public void Begin(IReadOnlyList<SwapStep> steps)
    {
        var unfinished = path + ".new";
        using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
        {
            JsonSerializer.Serialize(file, steps, Json);
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
    }

    public void Complete() => File.Delete(path);

    /// <summary>Puts the old state back, if a restore was interrupted. Only for whoever holds the database's lock.</summary>
    /// <returns>Whether there was one.</returns>
    public bool UndoIfInterrupted()
    {
        if (!Exists)
        {
            return false;
        }

        var steps = JsonSerializer.Deserialize<SwapStep[]>(File.ReadAllBytes(path), Json) ?? [];
        foreach (var step in steps.Reverse())
        {
            step.Undo();
            step.DeleteKept();
        }

        Complete();
        return true;
    }
}
