namespace UmbracoKi.Storage;

/// <summary>A file only one process has open; the operating system lets go of it even when the process is killed.</summary>
internal static class MigrationFileLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private const int Attempts = 600;

    /// <summary>Waits up to a minute for the process that has it.</summary>
    /// <exception cref="IOException">Somebody has it still.</exception>
    public static IDisposable Take(string path)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (attempt < Attempts && File.Exists(path))
            {
                Thread.Sleep(Pause);
            }
        }
    }
}
