using System.Diagnostics;
using UmbracoKi.Embedded.Persistence.Schema;

namespace UmbracoKi.Embedded.Tests.Persistence.Schema;

public sealed class DatabaseFileLockTests
{
    [Fact]
    public void A_second_holder_is_refused_until_the_first_lets_go()
    {
        using var database = new TemporaryDatabase();
        var first = DatabaseFileLock.Acquire(database.Path);

        var refusal = Should.Throw<DatabaseInUseException>(() => DatabaseFileLock.Acquire(database.Path));
        first.Dispose();

        refusal.Path.ShouldBe(database.Path);
        refusal.Message.ShouldContain(database.Path);
        Should.NotThrow(() => DatabaseFileLock.Acquire(database.Path).Dispose());
    }

    [Fact]
    public void Tells_that_a_holder_died_until_somebody_has_put_things_right()
    {
        using var database = new TemporaryDatabase();
        File.WriteAllText(database.Path + ".lock", "+");

        using (var next = DatabaseFileLock.Acquire(database.Path))
        {
            next.WasAbandoned.ShouldBeTrue();
        }

        using (var nextButOne = DatabaseFileLock.Acquire(database.Path))
        {
            nextButOne.WasAbandoned.ShouldBeTrue();
            nextButOne.SetRecovered();
        }

        using var last = DatabaseFileLock.Acquire(database.Path);
        last.WasAbandoned.ShouldBeFalse();
    }

    [Fact]
    public void A_link_to_the_file_is_the_same_file()
    {
        using var database = TemporaryDatabase.Fresh();
        var link = database.Path + ".link";
        File.CreateSymbolicLink(link, database.Path);
        using var held = DatabaseFileLock.Acquire(database.Path);

        Should.Throw<DatabaseInUseException>(() => DatabaseFileLock.Acquire(link));
    }

    [Fact]
    public void Holding_it_does_not_keep_the_holder_from_the_database()
    {
        using var database = new TemporaryDatabase();
        using var held = DatabaseFileLock.Acquire(database.Path);
        using var connection = database.Open();

        TemporaryDatabase.NewSchema().CreateIfEmpty(connection, DatabaseSeed.Default).ShouldBeTrue();
    }

    [Fact]
    public void Makes_the_folder_of_a_database_to_come()
    {
        using var database = new TemporaryDatabase();
        var path = Path.Combine(Path.GetDirectoryName(database.Path)!, "umbraco", "Data", "Umbraco.sqlite.db");

        using var held = DatabaseFileLock.Acquire(path);

        Directory.Exists(Path.GetDirectoryName(path)).ShouldBeTrue();
    }

    [FlockFact]
    public void Another_process_holding_it_is_noticed_and_so_is_its_death()
    {
        using var database = new TemporaryDatabase();
        DatabaseFileLock.Acquire(database.Path).Dispose();
        using var other = Process.Start(new ProcessStartInfo("flock", ["--nonblock", database.Path + ".lock", "sh", "-c", "echo held; cat"])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true,
        })!;
        other.StandardOutput.ReadLine().ShouldBe("held");

        Should.Throw<DatabaseInUseException>(() => DatabaseFileLock.Acquire(database.Path));
        other.Kill(entireProcessTree: true);
        other.WaitForExit();

        other.StandardOutput.ReadToEnd().ShouldBeEmpty();
        Should.NotThrow(() => DatabaseFileLock.Acquire(database.Path).Dispose());
    }

    private sealed class FlockFactAttribute : FactAttribute
    {
        public FlockFactAttribute() => Skip = File.Exists("/usr/bin/flock") ? null : "Needs util-linux's flock to hold the file from another process.";
    }
}
