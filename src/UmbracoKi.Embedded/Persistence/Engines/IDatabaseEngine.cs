using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using UmbracoKi.Embedded.Persistence.Schema;
using UmbracoKi.Embedded.Search.Index;

namespace UmbracoKi.Embedded.Persistence.Engines;

/// <summary>What differs between the databases that may hold Umbraco's tables.</summary>
/// <remarks>
/// Statements elsewhere are written so that every engine understands them: names that are keywords stand in double quotes,
/// text is compared through <see cref="SqlText"/> where the case of letters matters.
/// </remarks>
internal interface IDatabaseEngine
{
    /// <value>For messages: the file, or database and server; never a password.</value>
    string Description { get; }

    /// <value>How <see cref="NodeStates"/> are asked for.</value>
    NodeStateSql NodeStates { get; }

    /// <summary>Makes contexts use this database.</summary>
    void Configure(DbContextOptionsBuilder options);

    /// <summary>Makes the database usable, and keeps other hosts from it until <see cref="Close"/>. Creates what is missing.</summary>
    /// <returns>Whether Umbraco's tables were created.</returns>
    /// <exception cref="UnknownDatabaseVersionException">It holds something else. Nothing was changed.</exception>
    /// <exception cref="DatabaseInUseException">Another live host has it.</exception>
    bool Open(DatabaseSeed seed);

    /// <summary>Ends what <see cref="Open"/> began. May be called more than once.</summary>
    void Close();

    /// <summary>An open connection for statements that only read, each of which sees what was last committed.</summary>
    DbConnection OpenForReading();

    /// <summary>Begins a transaction in which everything that is read is of one moment, as far as the database can do that.</summary>
    DbTransaction BeginReading(DbConnection connection);

    /// <summary>Begins a transaction that may write. What it reads may be newer than what was read before it.</summary>
    DbTransaction BeginWriting(DbConnection connection);

    /// <summary>Takes one of Umbraco's named locks against those who write under it.</summary>
    /// <param name="database">In a transaction.</param>
    /// <returns>Whether there is such a lock.</returns>
    bool TakeReadLock(UmbracoDbContext database, int lockId, TimeSpan? patience);

    /// <summary>Takes one of Umbraco's named locks against everybody else who asks for it.</summary>
    /// <param name="database">In a transaction that may write.</param>
    /// <returns>Whether there is such a lock.</returns>
    bool TakeWriteLock(UmbracoDbContext database, int lockId, TimeSpan? patience);

    /// <summary>Recognises that others kept what was needed for too long. The unit of work must be given up then, and may be tried again.</summary>
    /// <returns>Null if the failure is another.</returns>
    DatabaseBusyException? AsBusy(Exception failure);
}
