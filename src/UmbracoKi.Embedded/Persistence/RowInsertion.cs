using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace UmbracoKi.Embedded.Persistence;

/// <summary>Inserts many rows of one table with one prepared statement, as the model describes its columns.</summary>
/// <remarks>
/// For rows whose generated ids nobody asks for. Publishing one document writes dozens of them; tracking each and
/// reading its id back costs ten times what the database needs.
/// </remarks>
internal static class RowInsertion
{
    /// <summary>Writes at once, within the current transaction.</summary>
    public static void InsertRows<TRow>(this UmbracoDbContext database, IReadOnlyCollection<TRow> rows)
        where TRow : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        if (!database.IsWriting)
        {
            throw new InvalidOperationException("Rows were inserted into a database opened for reading; use IScopedDatabase.Writing.");
        }

        var type = database.Model.FindEntityType(typeof(TRow)) ?? throw new InvalidOperationException($"{typeof(TRow).Name} is not in the model.");
        var columns = Columns(type);
        using var command = database.Database.GetDbConnection().CreateCommand();
        command.Transaction = database.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = Statement(type);
        try
        {
            foreach (var row in rows)
            {
                Bind(command, columns, row);
                command.ExecuteNonQuery();
            }
        }
        catch (DbException failure) when (database.Engine?.AsBusy(failure) is { } busy)
        {
            throw busy;
        }
    }

    internal static string Statement(IEntityType type)
    {
        var table = StoreObjectIdentifier.Table(type.GetTableName()!);
        var columns = Columns(type);
        return $"INSERT INTO \"{table.Name}\" ({string.Join(", ", columns.Select(c => $"\"{c.GetColumnName(table)}\""))}) "
            + $"VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
    }

    private static IProperty[] Columns(IEntityType type) => [.. type.GetProperties().Where(p => p.ValueGenerated == ValueGenerated.Never)];

    private static void Bind(DbCommand command, IProperty[] columns, object row)
    {
        command.Parameters.Clear();
        for (var i = 0; i < columns.Length; i++)
        {
            var value = columns[i].GetGetter().GetClrValue(row);
            command.Parameters.Add(columns[i].GetRelationalTypeMapping().CreateParameter(command, $"@p{i}", value, columns[i].IsNullable));
        }
    }
}
