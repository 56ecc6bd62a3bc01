using UmbracoKi.Embedded.Backup;
using UmbracoKi.Embedded.Doctor;
using UmbracoKi.Embedded.Tests.Guarantees;

namespace UmbracoKi.Embedded.Tests.Backup;

public sealed class BackupWhileWritingTests
{
    [Fact]
    public async Task A_backup_taken_while_editors_publish_restores_to_whole_documents()
    {
        await using var site = await PageSite.StartAsync();
        var files = new SiteFiles(site.Host.Directory, site.Host.DatabasePath, Path.Combine(site.Host.Directory, "wwwroot", "media"), Path.Combine(site.Host.Directory, "keys"));
        using var stop = new CancellationTokenSource();
        var written = 0;
        var writing = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                var key = await site.CreateAsync(null, $"Seite {written}", PageSite.Cultures);
                await site.PublishAsync(key, PageSite.Cultures);
                written++;
            }
        });

        for (var backup = 1; backup <= 4; backup++)
        {
            var enough = backup * 3;
            SpinWait.SpinUntil(() => Volatile.Read(ref written) >= enough || writing.IsCompleted, TimeSpan.FromMinutes(1)).ShouldBeTrue();
            using var target = new TemporarySite(isEmpty: true);

            await BackupWriter.WriteAsync(target.Archive, files.Parts([]), TimeProvider.System, null, CancellationToken.None);
            await target.RestoreAsync();

            var examination = SiteDoctor.Examine(target.Files, CancellationToken.None);
            examination.Findings.Where(finding => finding.Severity == FindingSeverity.Fault && finding.Check != "disk-space").ShouldBeEmpty();
            examination.Documents.Count.ShouldBeGreaterThanOrEqualTo(enough);
        }

        await stop.CancelAsync();
        await writing;
    }
}
