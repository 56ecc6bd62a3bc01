using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using UmbracoKi.Embedded.Persistence;
using UmbracoKi.Embedded.Persistence.Engines;
using UmbracoKi.Embedded.Persistence.KeyValues;
using UmbracoKi.Embedded.Tests.Persistence.Schema;

namespace UmbracoKi.Embedded.Tests.Persistence.Engines;

/// <summary>However a statement was made: that others keep the database too long is told by one exception.</summary>
public sealed class BusyCommandsTests : IDisposable
{
    private readonly TemporaryDatabase _file = TemporaryDatabase.Fresh();
    private readonly UmbracoDbContext _context;

    public BusyCommandsTests() => _context = new UmbracoDbContext(new DbContextOptionsBuilder<UmbracoDbContext>()
        .UseSqlite($"Data Source={_file.Path};Pooling=False;Default Timeout=1")
        .AddInterceptors(new BusyCommands(failure => failure is SqliteException { SqliteErrorCode: 5 } ? new DatabaseBusyException("busy", failure) : null))
        .Options)
    {
        IsWriting = true,
    };

    [Fact]
    public void A_statement_by_hand()
        => ShouldBeBusy(() => _context.Database.ExecuteSql($"UPDATE umbracoLock SET value = 1"));

    [Fact]
    public void A_change_by_query()
        => ShouldBeBusy(() => _context.Set<KeyValueRow>().ExecuteDelete());

    [Fact]
    public void Changed_rows() => ShouldBeBusy(() =>
    {
        _context.Add(new KeyValueRow { Key = "some", Value = "value", Updated = DateTime.UnixEpoch });
        _context.SaveChanges();
    });

    [Fact]
    public void Another_failure_stays_what_it_is()
        => Should.Throw<SqliteException>(() => _context.Database.ExecuteSqlRaw("DELETE FROM nothing"));

    public void Dispose()
    {
        _context.Dispose();
        _file.Dispose();
    }

    private void ShouldBeBusy(Action change)
    {
        using var other = _file.Open();
        other.Run("BEGIN IMMEDIATE");

        Should.Throw<DatabaseBusyException>(change);
    }
}
