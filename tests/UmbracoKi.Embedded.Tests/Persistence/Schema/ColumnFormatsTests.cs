using FsCheck.Xunit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using UmbracoKi.Embedded.Persistence.Schema;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Persistence.Schema;

public sealed class ColumnFormatsTests
{
    private static readonly string[] DateColumns =
    [
        "createDate", "updateDate", "updated", "versionDate", "Datestamp", "dateValue", "datetime", "eventDateUtc", "date", "lastRun",
        "lastAttemptedRun", "loggedInUtc", "lastValidatedUtc", "lastLoginDate", "lastPasswordChangeDate", "expirationDate", "utcStamp",
    ];

    [SharedFact]
    public void Every_date_a_full_Umbraco_wrote_is_written_back_letter_for_letter()
    {
        using var reference = TemporaryDatabase.CopyOf("umbraco17/after-editing.sqlite");
        using var connection = reference.Open();

        var texts = connection.Tables()
            .SelectMany(t => connection.Columns(t).Intersect(DateColumns).SelectMany(c => connection.Texts($"SELECT \"{c}\" FROM \"{t}\" WHERE \"{c}\" IS NOT NULL")))
            .ToArray();

        texts.Length.ShouldBeGreaterThan(500);
        texts.Select(text => SqlDates.Format(SqlDates.Parse(text))).ShouldBe(texts);
        texts.Select(text => WrittenByTheDriver(connection, SqlDates.Parse(text))).ShouldBe(texts);
    }

    [SharedFact]
    public void Every_key_a_full_Umbraco_wrote_is_written_back_letter_for_letter()
    {
        using var reference = TemporaryDatabase.CopyOf("umbraco17/after-editing.sqlite");
        using var connection = reference.Open();

        string[] texts =
        [
            .. connection.Texts("SELECT uniqueId FROM umbracoNode"),
            .. connection.Texts("SELECT nodeObjectType FROM umbracoNode"),
            .. connection.Texts("SELECT id FROM umbracoContentSchedule"),
            .. connection.Texts("SELECT key FROM umbracoUser"),
        ];

        texts.Select(text => WrittenByTheDriver(connection, Guid.Parse(text))).ShouldBe(texts);
    }

    [Property]
    public bool Dates_sort_as_text_in_the_order_of_time(DateTime one, DateTime other)
    {
        var (a, b) = (DateTime.SpecifyKind(one, DateTimeKind.Utc), DateTime.SpecifyKind(other, DateTimeKind.Utc).AddTicks(one.Ticks % 10_000_000));

        return Math.Sign(string.CompareOrdinal(SqlDates.Format(a), SqlDates.Format(b))) == a.CompareTo(b)
            && SqlDates.Parse(SqlDates.Format(b)) == b;
    }

    [Fact]
    public void A_local_date_is_stored_as_utc_and_read_as_utc()
    {
        using var database = new SampleContext();
        var local = DateTime.SpecifyKind(new DateTime(2026, 7, 1, 12, 30, 0), DateTimeKind.Local);

        database.Add(new Row { Id = 1, Utc = local, MaybeUtc = local });

        database.Stored("utc").ShouldBe(SqlDates.Format(local.ToUniversalTime()));
        var read = database.Single();
        read.Utc.ShouldBe(local.ToUniversalTime());
        read.Utc.Kind.ShouldBe(DateTimeKind.Utc);
        read.MaybeUtc!.Value.Kind.ShouldBe(DateTimeKind.Utc);
    }

    [Fact]
    public void A_wall_clock_time_keeps_its_hands_whatever_its_kind()
    {
        using var database = new SampleContext();

        database.Add(new Row { Id = 1, WallClock = new DateTime(2026, 1, 2, 9, 0, 0, DateTimeKind.Local) });

        database.Stored("wallClock").ShouldBe("2026-01-02 09:00:00");
        database.Single().WallClock.ShouldBe(new DateTime(2026, 1, 2, 9, 0, 0));
        database.Single().WallClock!.Value.Kind.ShouldBe(DateTimeKind.Unspecified);
    }

    [Fact]
    public void A_query_compares_in_the_stored_form()
    {
        using var database = new SampleContext();
        var moment = new DateTime(2026, 7, 1, 12, 30, 0, DateTimeKind.Utc);
        database.Add(new Row { Id = 1, Utc = moment, Key = Guid.Parse("0f582a79-1e41-4cf0-bfa0-76340651891a") });

        database.Rows.Count(row => row.Utc >= moment.ToLocalTime() && row.Utc < moment.AddTicks(1)).ShouldBe(1);
        database.Rows.Count(row => row.Key == new Guid("0f582a79-1e41-4cf0-bfa0-76340651891a")).ShouldBe(1);
    }

    [Fact]
    public void Keys_truth_values_and_decimals_are_stored_as_in_Umbraco()
    {
        using var database = new SampleContext();

        database.Add(new Row { Id = 1, Key = Guid.Parse("0f582a79-1e41-4cf0-bfa0-76340651891a"), Yes = true, Amount = 12.5m });

        database.Stored("key").ShouldBe("0F582A79-1E41-4CF0-BFA0-76340651891A");
        database.Stored("yes").ShouldBe("1");
        database.Stored("amount").ShouldBe("12.5");
    }

    private static string WrittenByTheDriver(SqliteConnection connection, object value)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT @value";
        command.Parameters.AddWithValue("@value", value);
        return (string)command.ExecuteScalar()!;
    }

    private sealed class Row
    {
        public int Id { get; set; }

        public DateTime Utc { get; set; }

        public DateTime? MaybeUtc { get; set; }

        public DateTime? WallClock { get; set; }

        public Guid Key { get; set; }

        public bool Yes { get; set; }

        public decimal Amount { get; set; }
    }

    private sealed class SampleContext : DbContext
    {
        private readonly SqliteConnection _connection = new("Data Source=:memory:");

        public SampleContext()
        {
            _connection.Open();
            Database.EnsureCreated();
        }

        public DbSet<Row> Rows => Set<Row>();

        public void Add(Row row)
        {
            Rows.Add(row);
            SaveChanges();
            ChangeTracker.Clear();
        }

        public Row Single() => Rows.AsNoTracking().Single();

        public string Stored(string column) => _connection.Texts($"SELECT \"{column}\" FROM rows").Single();

        public override void Dispose()
        {
            base.Dispose();
            _connection.Dispose();
        }

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(_connection);

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
            => configurationBuilder.UseUmbracoColumnFormats();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Row>(row =>
        {
            row.ToTable("rows");
            row.Property(r => r.WallClock).IsWallClockTime();
        });
    }
}
