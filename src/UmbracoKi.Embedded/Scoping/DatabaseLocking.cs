using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.DistributedLocking;

namespace UmbracoKi.Embedded.Scoping;

/// <summary>Umbraco's named locks. A write lock takes the write transaction; a read lock takes a snapshot.</summary>
/// <remarks>The rows of <c>umbracoLock</c> are touched as a full Umbraco does, so that both see each other's locks.</remarks>
internal sealed class DatabaseLocking(AmbientScope ambient) : IDistributedLockingMechanism, IDistributedLockingMechanismFactory
{
    public bool Enabled => true;

    public IDistributedLockingMechanism DistributedLockingMechanism => this;

    public IDistributedLock ReadLock(int lockId, TimeSpan? obtainLockTimeout = null)
    {
        Session().BeginReading();
        return new HeldLock(lockId, DistributedLockType.ReadLock);
    }

    public IDistributedLock WriteLock(int lockId, TimeSpan? obtainLockTimeout = null)
    {
        var database = Session().BeginWriting(obtainLockTimeout);
        var touched = database.Database.ExecuteSql(
            $"UPDATE umbracoLock SET value = CASE WHEN value = 1 THEN -1 ELSE 1 END WHERE id = {lockId}");
        return touched == 1
            ? new HeldLock(lockId, DistributedLockType.WriteLock)
            : throw new ArgumentException($"umbracoLock has no row {lockId}.", nameof(lockId));
    }

    private Persistence.DatabaseSession Session()
        => (ambient.Current ?? throw new InvalidOperationException("A lock was asked for outside a scope.")).Session();

    private sealed record HeldLock(int LockId, DistributedLockType LockType) : IDistributedLock
    {
        public void Dispose()
        {
            // The lock is part of the transaction and ends with it.
        }
    }
}
