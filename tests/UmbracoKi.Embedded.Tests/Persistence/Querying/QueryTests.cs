using FsCheck.Xunit;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence;
using UmbracoKi.Embedded.Persistence.Nodes;
using UmbracoKi.Embedded.Persistence.Querying;
using UmbracoKi.Embedded.Tests.Scoping;

namespace UmbracoKi.Embedded.Tests.Persistence.Querying;

public sealed class QueryTests : IDisposable
{
    private static readonly RowMap<IUmbracoEntity, NodeRow> Map = new RowMap<IUmbracoEntity, NodeRow>()
        .Map(nameof(IUmbracoEntity.Id), n => n.Id)
        .Map(nameof(IUmbracoEntity.Key), n => n.Key)
        .Map(nameof(IUmbracoEntity.ParentId), n => n.ParentId)
        .Map(nameof(IUmbracoEntity.Path), n => n.Path)
        .Map(nameof(IUmbracoEntity.Name), n => n.Text)
        .Map(nameof(IUmbracoEntity.Trashed), n => n.Trashed)
        .Map(nameof(IUmbracoEntity.Level), n => n.Level);

    private readonly ScopeBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Conditions_add_up()
        => Run(q => q.Where(e => e.Level == 0).Where(e => e.Id < -1))
            .ShouldBe([Constants.System.RecycleBinMedia, Constants.System.RecycleBinContent], ignoreOrder: true);

    [Fact]
    public void A_path_prefix_runs_in_the_database()
    {
        var root = "-1";

        Run(q => q.Where(e => e.Path.SqlStartsWith(string.Format("{0},", root), TextColumnType.NVarchar) && e.Level == 0))
            .ShouldBe([Constants.System.RecycleBinMedia, Constants.System.RecycleBinContent], ignoreOrder: true);
    }

    [Fact]
    public void Captured_values_and_sets_are_taken_at_the_time_of_the_query()
    {
        int[] wanted = [-20, -21, 4711];

        Run(q => q.Where(e => wanted.Contains(e.Id))).ShouldBe([-21, -20], ignoreOrder: true);
        Run(q => q.WhereIn(e => e.Id, wanted)).ShouldBe([-21, -20], ignoreOrder: true);
    }

    [Fact]
    public void Any_of_several_conditions_suffices()
        => Run(q => q.WhereAny([e => e.Id == -20, e => e.Id == -21])).ShouldBe([-21, -20], ignoreOrder: true);

    [Fact]
    public void A_set_can_be_left_out()
        => Run(q => q.Where(e => e.Level == 0).WhereNotIn(e => e.Id, new[] { -1 })).ShouldBe([-21, -20], ignoreOrder: true);

    [Fact]
    public void A_negated_flag_is_understood()
        => Run(q => q.Where(e => !e.Trashed && e.Level == 0)).Count.ShouldBe(3);

    [Fact]
    public void A_member_without_a_column_is_named_and_refused()
        => Should.Throw<NotSupportedException>(() => Run(q => q.Where(e => e.CreatorId == 1)))
            .Message.ShouldContain("CreatorId");

    [Fact]
    public void A_method_that_cannot_run_in_the_database_is_named_and_refused()
        => Should.Throw<NotSupportedException>(() => Run(q => q.Where(e => e.Name!.Normalize() == "x")))
            .Message.ShouldContain("Normalize");

    [Fact]
    public void Asking_for_sql_text_is_refused()
        => Should.Throw<NotSupportedException>(() => new Query<IUmbracoEntity>().GetWhereClauses());

    [Property(MaxTest = 50)]
    public bool A_comparison_gives_what_it_gives_in_memory(int bound)
    {
        var all = Run(q => q);

        return Run(q => q.Where(e => e.Id >= bound)).Order().SequenceEqual(all.Where(id => id >= bound).Order());
    }

    private List<int> Run(Func<Umbraco.Cms.Core.Persistence.Querying.IQuery<IUmbracoEntity>, Umbraco.Cms.Core.Persistence.Querying.IQuery<IUmbracoEntity>> build)
    {
        using var scope = _bench.Provider.CreateCoreScope(autoComplete: true);
        var query = build(_bench.Provider.CreateQuery<IUmbracoEntity>());
        return Map.Apply(_bench.Database.Reading.Set<NodeRow>(), query).Select(n => n.Id).ToList();
    }
}
