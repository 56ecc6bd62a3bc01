using UmbracoKi.Embedded.Backup;
using UmbracoKi.Embedded.Doctor;
using UmbracoKi.Embedded.Tests.Backup;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Doctor;

/// <summary>Faults planted in a site that a full Umbraco has written.</summary>
public sealed class DoctorTests : IDisposable
{
    private readonly TemporarySite _site = new();

    [SharedFact]
    public void Finds_nothing_broken_in_what_a_full_umbraco_has_written()
    {
        UseRecordedSite();

        Faults().ShouldBeEmpty();
    }

    [SharedTheory]
    [InlineData("version-names", "UPDATE umbracoContentVersion SET text = NULL WHERE id = 12")]
    [InlineData("whole-documents", "DELETE FROM umbracoDocument WHERE nodeId = 1085")]
    [InlineData("whole-documents", "DELETE FROM umbracoDocumentVersion WHERE id = 12")]
    [InlineData("current-version", "UPDATE umbracoContentVersion SET current = 0 WHERE nodeId = 1078")]
    [InlineData("current-version", "UPDATE umbracoContentVersion SET current = 1 WHERE nodeId = 1077")]
    [InlineData("published-version", "UPDATE umbracoDocument SET published = 1 - published WHERE nodeId = 1085")]
    [InlineData("published-version", "UPDATE umbracoDocumentVersion SET published = 0")]
    [InlineData("published-version", "UPDATE umbracoDocumentVersion SET published = 1")]
    [InlineData("published-languages", "UPDATE umbracoDocumentCultureVariation SET published = 1 - published")]
    [InlineData("available-languages", "UPDATE umbracoDocumentCultureVariation SET available = 0 WHERE nodeId = 1078")]
    [InlineData("paths", "UPDATE umbracoNode SET path = '-1,1080' WHERE id = 1080")]
    [InlineData("paths", "UPDATE umbracoNode SET level = 7 WHERE id = 1078")]
    [InlineData("paths", "UPDATE umbracoNode SET trashed = 1 WHERE id = 1080")]
    [InlineData("sibling-names", "UPDATE umbracoNode SET text = 'KIND EINS' WHERE id = 1079")]
    [InlineData("sibling-names", "UPDATE umbracoContentVersionCultureVariation SET name = 'Kind' WHERE versionId IN (12, 14)")]
    [InlineData("references", "DELETE FROM cmsContentType WHERE nodeId = (SELECT contentTypeId FROM umbracoContent WHERE nodeId = 1085)")]
    [InlineData("media-files", "UPDATE umbracoPropertyData SET textValue = '{\"src\":\"/media/gone/bild.png\"}' WHERE textValue LIKE '%/media/%'")]
    [InlineData("database", "UPDATE umbracoKeyValue SET value = '{1CE2E78B-E736-45D8-97A2-CE3EF2F31BCD}' WHERE key LIKE 'Umbraco.Core.Upgrader.State+Umbraco.Core'")]
    [InlineData("database", "DROP TABLE umbracoDomain")]
    public void Finds_broken_rows(string check, string sql)
    {
        UseRecordedSite();
        _site.Execute(sql);

        Faults().ShouldContain(check);
    }

    [Fact]
    public void Says_that_it_does_not_look_into_a_server()
    {
        var site = _site.Files with { DatabaseServer = "Umbraco on db.example.org" };

        var findings = SiteDoctor.Examine(site, CancellationToken.None).Findings;

        var note = findings.Single(finding => finding.Check == "database");
        note.Severity.ShouldBe(FindingSeverity.Note);
        note.What.ShouldContain("Umbraco on db.example.org");
    }

    [SharedFact]
    public void Finds_files_that_nobody_uses_and_an_index_that_is_behind()
    {
        UseRecordedSite();
        File.WriteAllText(Path.Combine(_site.Files.Media, "orphan.txt"), "?");

        var findings = SiteDoctor.Examine(_site.Files, CancellationToken.None).Findings;

        findings.Single(finding => finding.Check == "orphaned-files").Items.ShouldBe(["orphan.txt"]);
        findings.ShouldContain(finding => finding.Check == "search-index");
    }

    [SharedFact]
    public void Says_in_which_languages_documents_exist()
    {
        UseRecordedSite();

        var coverage = SiteDoctor.Examine(_site.Files, CancellationToken.None).Coverage;

        coverage.Single(document => document.Name == "Kind zwei").Cultures.ShouldBe(["de-DE", "uk-UA"], ignoreOrder: true);
        coverage.ShouldNotContain(document => document.Name == "Müll");
    }

    [Fact]
    public void Finds_a_damaged_page()
    {
        var bytes = File.ReadAllBytes(_site.Files.Database);
        Array.Fill(bytes, (byte)0x5A, bytes.Length / 2, 20_000);
        File.WriteAllBytes(_site.Files.Database, bytes);

        Faults().ShouldBeSubsetOf(["integrity", "database"]);
        Faults().ShouldNotBeEmpty();
    }

    [Fact]
    public void Finds_a_file_that_is_no_database_and_a_missing_one()
    {
        File.WriteAllText(_site.Files.Database, new string('x', 5_000));
        Faults().ShouldBe(["database"]);

        File.Delete(_site.Files.Database);
        Faults().ShouldBe(["database"]);
    }

    [Fact]
    public void Finds_an_unreadable_key_and_an_interrupted_restore()
    {
        File.WriteAllText(Path.Combine(_site.Files.Keys, "key-2.xml"), "<key");
        RestoreJournal.Of(_site.Files).Begin([]);

        Faults().ShouldBe(["restore", "data-protection-keys"]);
    }

    [Fact]
    public void Changes_nothing()
    {
        var before = _site.State();

        SiteDoctor.Examine(_site.Files, CancellationToken.None);

        _site.State().ShouldBe(before);
    }

    public void Dispose() => _site.Dispose();

    private string[] Faults() =>
    [
        .. SiteDoctor.Examine(_site.Files, CancellationToken.None).Findings
            .Where(finding => finding.Severity == FindingSeverity.Fault && finding.Check != "disk-space")
            .Select(finding => finding.Check),
    ];

    private void UseRecordedSite()
    {
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(_site.Files.Database)!, "Umbraco.sqlite.db*"))
        {
            File.Delete(file);
        }

        File.Copy(SharedData.PathOf("umbraco17/after-editing.sqlite"), _site.Files.Database);
        File.SetAttributes(_site.Files.Database, FileAttributes.Normal);
        Directory.Delete(_site.Files.Media, recursive: true);
        Directory.CreateDirectory(Path.Combine(_site.Files.Media, "r5fenntj"));
        File.WriteAllText(Path.Combine(_site.Files.Media, "r5fenntj", "bild.png"), "a picture");
    }
}
