using UmbracoKi.Embedded.Tests.Conformance.Rows;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Conformance;

/// <summary>The recorded session leaves the rows that it left in a full Umbraco 17.0.1.</summary>
[Collection(nameof(ConformanceFixture))]
public sealed class RowConformanceTests(ConformanceFixture conformance)
{
    public static TheoryData<string> Tables => [.. CanonicalTables.All.Keys];

    [SharedTheory]
    [MemberData(nameof(Tables))]
    public void Leaves_the_rows_of_a_full_Umbraco(string table)
    {
        var differences = RowDifference.Between(conformance.Reference![table], conformance.Ours![table]);

        string.Join('\n', differences.Except(KnownDifferences.In(table))).ShouldBeEmpty();
    }

    [SharedFact]
    public void The_database_is_whole_and_all_its_references_resolve() => conformance.Damage.ShouldBeEmpty();

    [SharedTheory]
    [MemberData(nameof(Tables))]
    public void Every_known_difference_still_exists(string table)
    {
        var differences = RowDifference.Between(conformance.Reference![table], conformance.Ours![table]);

        KnownDifferences.In(table).Except(differences).ShouldBeEmpty();
    }
}
