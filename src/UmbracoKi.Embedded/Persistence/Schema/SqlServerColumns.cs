using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace UmbracoKi.Embedded.Persistence.Schema;

/// <summary>Gives the entity model the column types of the schema's script, so that parameters have the types of their columns.</summary>
internal static partial class SqlServerColumns
{
    private static readonly Dictionary<(string Table, string Column), string> Types = Read(SqlServerSchema.Schema);

    /// <exception cref="InvalidOperationException">The model has a column that the schema has not.</exception>
    public static void UseSqlServerColumns(this ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes().Where(entity => entity.GetTableName() is not null))
        {
            var table = StoreObjectIdentifier.Table(entity.GetTableName()!);
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnType(Types.TryGetValue((table.Name, property.GetColumnName(table)!), out var type)
                    ? type
                    : throw new InvalidOperationException($"{entity.ClrType.Name}.{property.Name} is no column of {table.Name}."));
            }
        }
    }

    private static Dictionary<(string Table, string Column), string> Read(string script)
    {
        var types = new Dictionary<(string Table, string Column), string>();
        var table = string.Empty;
        foreach (var line in script.Split('\n'))
        {
            if (Table().Match(line) is { Success: true } beginning)
            {
                table = beginning.Groups["name"].Value;
            }
            else if (Column().Match(line) is { Success: true } column)
            {
                types[(table, column.Groups["name"].Value)] = column.Groups["type"].Value;
            }
        }

        return types;
    }

    [GeneratedRegex(@"^CREATE TABLE \[(?<name>\w+)\]")]
    private static partial Regex Table();

    [GeneratedRegex(@"^    \[(?<name>\w+)\] (?<type>\w+(\([^)]*\))?) (NOT )?NULL")]
    private static partial Regex Column();
}
