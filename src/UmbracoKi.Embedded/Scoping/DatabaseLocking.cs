using Umbraco.Cms.Core.DistributedLocking;
using UmbracoKi.Embedded.Persistence.Engines;

namespace UmbracoKi.Embedded.Scoping;

/// <summary>Umbraco's named locks. A write lock takes the write transaction; a read lock takes a snapshot.</summary>
/// <remarks>The rows of <c>umbracoLock</c> are touched as a full Umbraco does, so that both see each other's locks.</remarks>
internal sealed class DatabaseLocking(AmbientScope ambient, IDatabaseEngine engine) : IDistributedLockingMechanism, IDistributedLockingMechanismFactory
{
    public bool Enabled => true;

    public IDistributedLockingMechanism DistributedLockingMechanism => this;

    public IDistributedLock ReadLock(int lockId, TimeSpan? obtainLockTimeout = null)
    {
        var session = Session();
        return engine.TakeReadLock(session.BeginReading(), lockId, obtainLockTimeout)
            ? new HeldLock(lockId, DistributedLockType.ReadLock)
            : throw NoSuchLock(lockId);
    }

    public IDistributedLock WriteLock(int lockId, TimeSpan? obtainLockTimeout = null)
    {
        var database = Session().BeginWriting(obtainLockTimeout);
        return engine.TakeWriteLock(database, lockId, obtainLockTimeout)
            ? new HeldLock(lockId, DistributedLockType.WriteLock)
            : throw NoSuchLock(lockId);
    }

    private static ArgumentException NoSuchLock(int lockId) => new($"umbracoLock has no row {lockId}.", nameof(lockId));

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
