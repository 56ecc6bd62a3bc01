using Microsoft.Data.Sqlite;
using Shouldly;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DynamicRoot;
using Umbraco.Cms.Core.DynamicRoot.QuerySteps;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Tests.Persistence.Documents;
using UmbracoKi.TestSupport;
using Xunit;

namespace UmbracoKi.Embedded.Tests.Persistence.Entities;

public sealed class TreeIntegrityTests
{
    [SharedFact]
    public async Task A_sound_tree_has_nothing_to_report()
    {
        await using var site = await ReferenceSite.StartAsync();
        await site.Get<IContentEditingService>().MoveToRecycleBinAsync(ReferenceSite.Document(101), ReferenceSite.User);

        site.Contents.CheckDataIntegrity(new ContentDataIntegrityReportOptions()).DetectedIssues.ShouldBeEmpty();
    }

    [SharedFact]
    public async Task Wrong_paths_and_levels_are_named_and_put_right()
    {
        await using var site = await ReferenceSite.StartAsync();
        var child = site.Contents.GetById(ReferenceSite.Document(102))!;
        var below = await site.CreateAsync(child.Key, ("de-DE", "Enkel"));
        var grandchild = site.Contents.GetById(below)!;
        Execute(site, $"UPDATE umbracoNode SET path = '-1,{child.Id}', level = 1 WHERE id = {child.Id}; UPDATE umbracoNode SET level = 9 WHERE id = {grandchild.Id}");

        var report = site.Contents.CheckDataIntegrity(new ContentDataIntegrityReportOptions());
        report.Ok.ShouldBeFalse();
        report.DetectedIssues.ToDictionary(i => i.Key, i => i.Value.IssueType).ShouldBe(new Dictionary<int, ContentDataIntegrityReport.IssueType>
        {
            [child.Id] = ContentDataIntegrityReport.IssueType.InvalidPathByParentId,
            [grandchild.Id] = ContentDataIntegrityReport.IssueType.InvalidPathLevelMismatch,
        });

        site.Contents.CheckDataIntegrity(new ContentDataIntegrityReportOptions { FixIssues = true }).Ok.ShouldBeTrue();
        site.Contents.GetById(child.Key)!.Path.ShouldBe(child.Path);
        site.Contents.GetById(below)!.Level.ShouldBe(grandchild.Level);
        site.Contents.CheckDataIntegrity(new ContentDataIntegrityReportOptions()).DetectedIssues.ShouldBeEmpty();
    }

    [SharedFact]
    public async Task A_picker_begins_where_its_query_leads()
    {
        await using var site = await ReferenceSite.StartAsync();
        var below = await site.CreateAsync(ReferenceSite.Document(102), ("de-DE", "Enkel"));
        var roots = site.Get<IDynamicRootService>();

        (await RootsAsync(roots, below, new DynamicRootQueryStep { Alias = "FurthestAncestorOrSelf", AnyOfDocTypeKeys = [ReferenceSite.TopicPage] })).ShouldBe([ReferenceSite.Start]);
        (await RootsAsync(roots, below, new DynamicRootQueryStep { Alias = "NearestAncestorOrSelf" })).ShouldBe([below]);
        (await RootsAsync(roots, ReferenceSite.Start, new DynamicRootQueryStep { Alias = "NearestDescendantOrSelf", AnyOfDocTypeKeys = [ReferenceSite.TopicPage] })).ShouldBe([ReferenceSite.Start]);
        (await RootsAsync(roots, ReferenceSite.Start, new DynamicRootQueryStep { Alias = "FurthestDescendantOrSelf", AnyOfDocTypeKeys = [ReferenceSite.TopicPage] })).ShouldContain(below);
        (await RootsAsync(roots, below, new DynamicRootQueryStep { Alias = "NearestAncestorOrSelf", AnyOfDocTypeKeys = [Guid.NewGuid()] })).ShouldBeEmpty();
    }

    [SharedFact]
    public async Task Both_ends_of_relations_come_in_pages()
    {
        await using var site = await ReferenceSite.StartAsync();
        var (start, child) = (site.Contents.GetById(ReferenceSite.Start)!.Id, site.Contents.GetById(ReferenceSite.Document(101))!.Id);
        var relations = site.Get<IRelationService>();

        relations.GetPagedParentEntitiesByChildId(child, 0, 10, out var parents, UmbracoObjectTypes.Document).ShouldHaveSingleItem().Id.ShouldBe(start);
        relations.GetPagedChildEntitiesByParentId(start, 0, 10, out var children, UmbracoObjectTypes.Document).ShouldHaveSingleItem().Id.ShouldBe(child);
        relations.GetPagedChildEntitiesByParentId(start, 0, 10, out var media, UmbracoObjectTypes.Media).ShouldBeEmpty();

        (parents, children, media).ShouldBe((1, 1, 0));
    }

    private static Task<IEnumerable<Guid>> RootsAsync(IDynamicRootService service, Guid current, DynamicRootQueryStep step)
        => service.GetDynamicRootsAsync(new DynamicRootNodeQuery
        {
            OriginAlias = "Current",
            Context = new DynamicRootContext { CurrentKey = current, ParentKey = ReferenceSite.Start },
            QuerySteps = [step],
        });

    private static void Execute(ReferenceSite site, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={site.Host.DatabasePath}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
