using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using UmbracoKi.Embedded.Persistence;
using UmbracoKi.TestSupport.SqlServer;

namespace UmbracoKi.Embedded.Tests.Persistence.Engines;

/// <summary>The entity model on SQL Server against the schema's script, as T-SQL's own parser reads that.</summary>
public sealed class SqlServerModelTests
{
    // What SqlDataReader gives for a column; it converts nothing.
    private static readonly Dictionary<string, Type> Readable = new()
    {
        ["int"] = typeof(int), ["bit"] = typeof(bool), ["bigint"] = typeof(long), ["uniqueidentifier"] = typeof(Guid),
        ["datetime"] = typeof(DateTime), ["nvarchar"] = typeof(string), ["decimal"] = typeof(decimal),
    };

    // The schema allows a language without code or name, Umbraco does not.
    private static readonly string[] NeverEmpty = ["languageISOCode", "languageCultureName"];

    private static readonly IReadOnlyDictionary<string, TSqlTable> Schema = SqlServerShadow.Schema;

    public static TheoryData<string> Entities()
    {
        using var context = SqlServerShadow.CreateContext();
        return [.. context.Model.GetEntityTypes().Select(entity => entity.Name)];
    }

    [Theory]
    [MemberData(nameof(Entities))]
    public void Columns_are_those_of_the_schema(string entity)
    {
        using var context = SqlServerShadow.CreateContext();
        var type = context.Model.FindEntityType(entity)!;
        var store = StoreObjectIdentifier.Table(type.GetTableName()!);
        var table = Schema[store.Name];
        table.Name.ShouldBe(store.Name);

        foreach (var property in type.GetProperties())
        {
            var column = table.Columns[property.GetColumnName(store)!];
            var mapping = property.GetRelationalTypeMapping();
            column.Name.ShouldBe(property.GetColumnName(store));
            mapping.StoreType.Replace(" ", "", StringComparison.Ordinal).ShouldBe(column.Type, column.Name);
            property.IsColumnNullable(store).ShouldBe(column.IsNullable && !NeverEmpty.Contains(column.Name), column.Name);
            (SqlServerPropertyExtensions.GetValueGenerationStrategy(property, store) == SqlServerValueGenerationStrategy.IdentityColumn).ShouldBe(column.IsIdentity, column.Name);
            (mapping.Converter?.ProviderClrType ?? mapping.ClrType).ShouldBe(Readable[column.Type.Split('(')[0]], column.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Entities))]
    public void What_is_inserted_leaves_out_nothing_that_must_be_given(string entity)
    {
        using var context = SqlServerShadow.CreateContext();
        var type = context.Model.FindEntityType(entity)!;
        var mapped = type.GetProperties().Select(p => p.GetColumnName()).ToHashSet(StringComparer.OrdinalIgnoreCase);

        TSqlNames.Problems(RowInsertion.Statement(type), Schema).ShouldBeEmpty();
        Schema[type.GetTableName()!].Columns.Values.Where(c => !mapped.Contains(c.Name) && !c.IsNullable).Select(c => c.Name).ShouldBeEmpty();
    }
}
