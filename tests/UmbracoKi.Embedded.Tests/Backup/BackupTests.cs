using System.IO.Compression;
using System.Text;
using Microsoft.Data.Sqlite;
using UmbracoKi.Embedded.Backup;
using UmbracoKi.Embedded.Persistence.Schema;

namespace UmbracoKi.Embedded.Tests.Backup;

public sealed class BackupTests : IDisposable
{
    private readonly TemporarySite _site = new();

    [Fact]
    public async Task What_was_backed_up_comes_back_whatever_was_done_since()
    {
        _site.Execute("INSERT INTO umbracoKeyValue (key, value, updated) VALUES ('mark', 'before', '2026-01-01')");
        await _site.BackUpAsync();
        var media = _site.State().Where(file => !file.Contains("sqlite.db", StringComparison.Ordinal));
        _site.Execute("UPDATE umbracoKeyValue SET value = 'after' WHERE key = 'mark'");
        File.Delete(Directory.GetFiles(_site.Files.Media, "*.pdf", SearchOption.AllDirectories).Single());
        File.WriteAllText(Path.Combine(_site.Files.Media, "later.txt"), "later");

        await _site.RestoreAsync();

        _site.Value("SELECT value FROM umbracoKeyValue WHERE key = 'mark'").ShouldBe("before");
        _site.State().Where(file => !file.Contains("sqlite.db", StringComparison.Ordinal)).ShouldBe(media);
        Directory.GetFileSystemEntries(_site.Files.ContentRoot, "*restor*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_archive_restores_into_an_empty_folder()
    {
        await _site.BackUpAsync();
        using var other = new TemporarySite(isEmpty: true);

        var summary = await other.RestoreAsync(_site.Archive);

        summary.Files.ShouldBe(new Dictionary<string, int> { ["media"] = 2, ["keys"] = 1 }, ignoreOrder: true);
        other.Value("SELECT COUNT(*) FROM umbracoLanguage").ShouldBe(_site.Value("SELECT COUNT(*) FROM umbracoLanguage"));
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("flipped")]
    [InlineData("removed")]
    [InlineData("added")]
    [InlineData("manifest")]
    [InlineData("escaping")]
    [InlineData("empty")]
    [InlineData("text")]
    public async Task A_damaged_archive_is_refused_and_nothing_is_changed(string damage)
    {
        await _site.BackUpAsync();
        Damage(_site.Archive, damage);
        var before = _site.State();

        var refusal = await Should.ThrowAsync<BackupException>(() => _site.RestoreAsync());

        refusal.Message.ShouldContain("Nothing was changed");
        _site.State().ShouldBe(before);
    }

    [Fact]
    public async Task A_database_of_another_version_is_refused()
    {
        _site.Execute("UPDATE umbracoKeyValue SET value = '{1CE2E78B-E736-45D8-97A2-CE3EF2F31BCD}' WHERE key = 'Umbraco.Core.Upgrader.State+Umbraco.Core'");
        await _site.BackUpAsync();
        var before = _site.State();

        (await Should.ThrowAsync<BackupException>(() => _site.RestoreAsync())).Message.ShouldContain("of another version");

        _site.State().ShouldBe(before);
    }

    [Fact]
    public async Task A_site_whose_database_is_on_a_server_backs_up_its_files()
    {
        var site = _site.Files with { DatabaseServer = "Umbraco on db.example.org" };
        var media = _site.State().Where(file => file.Contains("media", StringComparison.Ordinal));

        var summary = await BackupWriter.WriteAsync(_site.Archive, site.Parts([]), TimeProvider.System, null, CancellationToken.None);
        Directory.Delete(site.Media, recursive: true);
        var restored = await BackupRestorer.RestoreAsync(_site.Archive, site, site.Parts([]), TimeProvider.System, null, CancellationToken.None);

        summary.Databases.ShouldBeEmpty();
        restored.Files.ShouldBe(new Dictionary<string, int> { ["media"] = 2, ["keys"] = 1 }, ignoreOrder: true);
        _site.State().Where(file => file.Contains("media", StringComparison.Ordinal)).ShouldBe(media);
    }

    [Fact]
    public async Task Archives_with_and_without_database_are_not_taken_for_each_other()
    {
        var onServer = _site.Files with { DatabaseServer = "Umbraco on db.example.org" };
        await _site.BackUpAsync();
        var files = _site.Archive + ".files";
        await BackupWriter.WriteAsync(files, onServer.Parts([]), TimeProvider.System, null, CancellationToken.None);
        var before = _site.State();

        var withDatabase = await Should.ThrowAsync<BackupException>(
            () => BackupRestorer.RestoreAsync(_site.Archive, onServer, onServer.Parts([]), TimeProvider.System, null, CancellationToken.None));
        var without = await Should.ThrowAsync<BackupException>(() => _site.RestoreAsync(files));

        withDatabase.Message.ShouldContain("holds the database 'umbraco', but this site keeps it elsewhere");
        without.Message.ShouldContain("holds no database of Umbraco");
        _site.State().ShouldBe(before);
    }

    [Fact]
    public async Task A_running_site_is_backed_up_but_not_restored()
    {
        using var running = DatabaseFileLock.Acquire(_site.Files.Database);
        await _site.BackUpAsync();
        var before = _site.State();

        (await Should.ThrowAsync<BackupException>(() => _site.RestoreAsync())).Message.ShouldContain("The site is running");

        _site.State().ShouldBe(before);
    }

    [Fact]
    public async Task A_backup_waits_for_a_lock_that_somebody_holds_for_a_moment()
    {
        using var connection = new SqliteConnection($"Data Source={_site.Files.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();
        var release = Task.Run(async () =>
        {
            await Task.Delay(500);
            command.CommandText = "COMMIT";
            command.ExecuteNonQuery();
        });

        var summary = await _site.BackUpAsync();

        await release;
        summary.Databases.ShouldBe(["umbraco"]);
    }

    [Fact]
    public async Task An_existing_file_is_never_replaced_and_a_missing_database_is_no_backup()
    {
        await File.WriteAllTextAsync(_site.Archive, "mine");
        using var other = new TemporarySite(isEmpty: true);

        (await Should.ThrowAsync<BackupException>(_site.BackUpAsync)).Message.ShouldContain("exists already");
        (await Should.ThrowAsync<BackupException>(other.BackUpAsync)).Message.ShouldContain("no database");

        (await File.ReadAllTextAsync(_site.Archive)).ShouldBe("mine");
        File.Exists(other.Archive).ShouldBeFalse();
    }

    [Fact]
    public async Task A_restore_that_dies_at_any_moment_leaves_the_old_state()
    {
        await _site.BackUpAsync();
        _site.Execute("DELETE FROM umbracoLog");
        await File.WriteAllTextAsync(_site.Files.Database + "-wal", "the write-ahead log of the present database");
        var before = _site.State();
        var manifest = await BackupReader.ManifestAsync(_site.Archive, CancellationToken.None);

        for (var moves = 0; ; moves++)
        {
            await BackupRestorer.UnpackAsync(_site.Archive, manifest, _site.Parts, null, CancellationToken.None);
            var journal = RestoreJournal.Of(_site.Files);
            var steps = BackupRestorer.Steps(_site.Parts, DateTimeOffset.UnixEpoch);
            var all = steps.SelectMany(step => step.Moves()).ToList();
            if (moves > all.Count)
            {
                break;
            }

            journal.Begin(steps);
            all.Take(moves).ToList().ForEach(move => move());

            RestoreJournal.Of(_site.Files).UndoIfInterrupted().ShouldBeTrue();
            _site.State().ShouldBe(before, $"after {moves} moves");
        }
    }

    [Fact]
    public async Task A_cancelled_restore_leaves_the_old_state()
    {
        await _site.BackUpAsync();
        var before = _site.State();
        using var stop = new CancellationTokenSource();

        await Should.ThrowAsync<OperationCanceledException>(() => BackupRestorer.RestoreAsync(
            _site.Archive, _site.Files, _site.Parts, TimeProvider.System, new StopHalfway(stop), stop.Token));

        _site.State().ShouldBe(before);
    }

    public void Dispose() => _site.Dispose();

    private static void Damage(string archive, string damage)
    {
        switch (damage)
        {
            case "cut":
                using (var file = File.OpenWrite(archive))
                {
                    file.SetLength(file.Length / 2);
                }

                break;
            case "flipped":
                var bytes = File.ReadAllBytes(archive);
                bytes[bytes.Length / 2] ^= 1;
                File.WriteAllBytes(archive, bytes);
                break;
            case "removed":
                Edit(archive, zip => zip.Entries.First(entry => entry.FullName.StartsWith("media/", StringComparison.Ordinal)).Delete());
                break;
            case "added":
                Edit(archive, zip => Write(zip, "media/x.html", "<script>"));
                break;
            case "manifest":
                Edit(archive, zip => Replace(zip, BackupManifest.FileName, json => json.Replace("\"format\": 1", "\"format\": 01", StringComparison.Ordinal).Replace("media/", "media/x", StringComparison.Ordinal)));
                break;
            case "escaping":
                Edit(archive, zip =>
                {
                    Write(zip, "media/../../escaped.txt", "x");
                    var json = Replace(zip, BackupManifest.FileName, text => text.Replace(
                        "\"entries\": [", $$"""
                        "entries": [ { "name": "media/../../escaped.txt", "length": 1, "sha256": "{{Checksums.Of("x"u8.ToArray())}}" },
                        """, StringComparison.Ordinal));
                    Replace(zip, BackupManifest.ChecksumName, _ => Checksums.Of(Encoding.UTF8.GetBytes(json)));
                });
                break;
            case "empty":
                File.WriteAllBytes(archive, []);
                break;
            default:
                File.WriteAllText(archive, "Kein Archiv");
                break;
        }
    }

    private static void Edit(string archive, Action<ZipArchive> edit)
    {
        using var zip = ZipFile.Open(archive, ZipArchiveMode.Update);
        edit(zip);
    }

    private static string Replace(ZipArchive zip, string name, Func<string, string> change)
    {
        string text;
        using (var reader = new StreamReader(zip.GetEntry(name)!.Open()))
        {
            text = change(reader.ReadToEnd());
        }

        zip.GetEntry(name)!.Delete();
        Write(zip, name, text);
        return text;
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(text);
    }

    private sealed class StopHalfway(CancellationTokenSource stop) : IProgress<BackupProgress>
    {
        public void Report(BackupProgress value)
        {
            if (value.Done * 2 > value.Total)
            {
                stop.Cancel();
            }
        }
    }
}
