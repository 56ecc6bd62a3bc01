using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace UmbracoKi.TestSupport.SqlServer;

/// <summary>Reads T-SQL with the parser SQL Server's own tools use.</summary>
public static class TSql
{
    /// <exception cref="FormatException">It is no T-SQL.</exception>
    public static TSqlFragment Parse(string sql)
    {
        var fragment = new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        return errors.Count == 0
            ? fragment
            : throw new FormatException($"Not T-SQL: {string.Join("; ", errors.Select(e => $"line {e.Line}, column {e.Column}: {e.Message}"))}{Environment.NewLine}{sql}");
    }

    /// <summary>The tables a script creates, by name; SQL Server takes no notice of the case of names.</summary>
    public static IReadOnlyDictionary<string, TSqlTable> Tables(string script)
    {
        var visitor = new TableVisitor();
        Parse(script).Accept(visitor);
        return visitor.Tables;
    }

    /// <summary>A part of a statement as it is written.</summary>
    public static string TextOf(TSqlFragment fragment) => string.Concat(fragment.ScriptTokenStream
        .Skip(fragment.FirstTokenIndex).Take(fragment.LastTokenIndex - fragment.FirstTokenIndex + 1).Select(token => token.Text));

    private static string TypeOf(DataTypeReference type)
    {
        var parameters = type is ParameterizedDataTypeReference { Parameters.Count: > 0 } sized
            ? $"({string.Join(',', sized.Parameters.Select(p => p.Value.ToLowerInvariant()))})"
            : string.Empty;
        return type.Name.BaseIdentifier.Value.ToLowerInvariant() + parameters;
    }

    private sealed class TableVisitor : TSqlFragmentVisitor
    {
        public Dictionary<string, TSqlTable> Tables { get; } = new(StringComparer.OrdinalIgnoreCase);

        public override void Visit(CreateTableStatement node)
        {
            var name = node.SchemaObjectName.BaseIdentifier.Value;
            var columns = node.Definition.ColumnDefinitions.Select(Column).ToDictionary(c => c.Name, StringComparer.OrdinalIgnoreCase);
            var keys = node.Definition.TableConstraints.OfType<UniqueConstraintDefinition>().Select(k => Names(k.Columns));
            Tables.Add(name, new TSqlTable(name, columns, [.. keys]));
        }

        public override void Visit(CreateIndexStatement node)
        {
            if (node.Unique && node.FilterPredicate is null)
            {
                var table = Tables[node.OnName.BaseIdentifier.Value];
                Tables[table.Name] = table with { Unique = [.. table.Unique, Names(node.Columns)] };
            }
        }

        private static List<string> Names(IEnumerable<ColumnWithSortOrder> columns)
            => [.. columns.Select(c => c.Column.MultiPartIdentifier.Identifiers[^1].Value)];

        private static TSqlColumn Column(ColumnDefinition column) => new(
            column.ColumnIdentifier.Value,
            TypeOf(column.DataType),
            column.Constraints.OfType<NullableConstraintDefinition>().Single().Nullable,
            column.IdentityOptions is not null,
            column.DataType is SqlDataTypeReference { SqlDataTypeOption: SqlDataTypeOption.NVarChar, Parameters: [IntegerLiteral length] }
                ? int.Parse(length.Value, System.Globalization.CultureInfo.InvariantCulture)
                : null);
    }
}
