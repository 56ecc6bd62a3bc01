namespace UmbracoKi.Embedded.Persistence.Schema;

/// <summary>Holds a database file for one live host, by an exclusive lock on <c>{file}.lock</c> beside it.</summary>
/// <remarks>
/// The operating system gives the lock back when the process ends, however it ends. The lock file stays, because deleting
/// it would let two processes lock two different files of that name. A full Umbraco does not look at it.
/// While the file is held there is a byte in it. The holder takes it away when it lets go; a dead one could not.
/// </remarks>
internal sealed class DatabaseFileLock : IDisposable
{
    private readonly FileStream _held;

    private DatabaseFileLock(FileStream held)
    {
        _held = held;
        WasAbandoned = held.Length > 0;
        if (!WasAbandoned)
        {
            held.WriteByte((byte)'+');
            held.Flush(flushToDisk: true);
        }
    }

    /// <summary>
    /// Whether a holder died before it let go, so that what it does after a commit may be missing. Stays so for the next
    /// holder too, until <see cref="SetRecovered"/>.
    /// </summary>
    public bool WasAbandoned { get; private set; }

    /// <summary>Creates the folder of the database if need be.</summary>
    /// <exception cref="DatabaseInUseException">Another live host holds the file.</exception>
    public static DatabaseFileLock Acquire(string databasePath)
    {
        var path = Resolve(databasePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            return new DatabaseFileLock(new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1));
        }
        catch (IOException error) when (IsHeldElsewhere(error))
        {
            throw new DatabaseInUseException(path, error);
        }
    }

    public void SetRecovered() => WasAbandoned = false;

    public void Dispose()
    {
        if (_held.CanWrite && !WasAbandoned)
        {
            _held.SetLength(0);
        }

        _held.Dispose();
    }

    /// <summary>Two links to one file are one file.</summary>
    private static string Resolve(string databasePath)
    {
        var path = Path.GetFullPath(databasePath);
        return File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? target.FullName : path;
    }

    /// <summary>.NET has no exception type for it: ERROR_SHARING_VIOLATION on Windows, EWOULDBLOCK on Linux and macOS.</summary>
    private static bool IsHeldElsewhere(IOException error)
        => error.HResult == (OperatingSystem.IsWindows() ? unchecked((int)0x80070020) : OperatingSystem.IsMacOS() ? 35 : 11);
}
