using Microsoft.SqlServer.TransactSql.ScriptDom;
using UmbracoKi.Embedded.Persistence.Schema;
using UmbracoKi.Embedded.Tests.Persistence.Schema;
using UmbracoKi.TestSupport.SqlServer;

namespace UmbracoKi.Embedded.Tests.Persistence.Engines;

/// <summary>The scripts for SQL Server against those for SQLite, which in turn are compared with what a full Umbraco made.</summary>
public sealed class SqlServerSchemaTests : IDisposable
{
    // EF Core's migrations lock themselves by a table on SQLite only.
    private const string OnSqliteOnly = "__EFMigrationsLock";

    private readonly TemporaryDatabase _sqlite = TemporaryDatabase.Fresh();

    public void Dispose() => _sqlite.Dispose();

    [Fact]
    public void Has_the_tables_and_columns_of_the_SQLite_schema_in_their_order()
    {
        using var connection = _sqlite.Open();

        var expected = connection.Tables().Except([OnSqliteOnly]).ToDictionary(table => table, table => connection.Rows(
            $"pragma_table_info('{table}') ORDER BY cid", "=name || CASE \"notnull\" WHEN 1 THEN ' NOT NULL' ELSE ' NULL' END"));
        var created = SqlServerShadow.Schema.Values.ToDictionary(table => table.Name, table => table.Columns.Values
            .Select(column => $"{column.Name} {(column.IsNullable ? "NULL" : "NOT NULL")}").ToArray());

        created.Keys.ShouldBe(expected.Keys, ignoreOrder: true);
        foreach (var (table, columns) in expected)
        {
            created[table].ShouldBe(columns, table);
        }
    }

    [Fact]
    public void The_server_generates_the_ids_that_SQLite_generates()
    {
        using var connection = _sqlite.Open();

        var expected = connection.Texts("SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'");

        SqlServerShadow.Schema.Values.Where(table => table.Columns.Values.Any(c => c.IsIdentity)).Select(table => table.Name).ShouldBe(expected, ignoreOrder: true);
    }

    [Fact]
    public void Keys_indexes_references_and_defaults_have_the_names_and_columns_they_have_in_SQLite()
    {
        // T-SQL's parser reads the one script as well as the other.
        var expected = ConstraintsOf(Sqlite("umbraco17.sqlite.sql")).Where(line => !line.Contains(OnSqliteOnly, StringComparison.Ordinal)).ToArray();
        var made = ConstraintsOf(SqlServerSchema.Schema);

        made.Except(expected).ShouldBeEmpty();
        expected.Except(made).ShouldBeEmpty();
        made.Length.ShouldBe(expected.Length);
    }

    [Fact]
    public void Text_in_keys_and_indexes_has_a_length()
    {
        var visitor = new IndexVisitor();
        TSql.Parse(SqlServerSchema.Schema).Accept(visitor);

        visitor.Columns.ShouldNotBeEmpty();
        visitor.Columns.Select(c => $"{c.Table}.{c.Column} {SqlServerShadow.Schema[c.Table].Columns[c.Column].Type}").ShouldAllBe(column => !column.EndsWith("(max)", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_reference_leads_to_a_table_made_before()
    {
        var visitor = new ReferenceVisitor();
        TSql.Parse(SqlServerSchema.Schema).Accept(visitor);

        visitor.Dangling.ShouldBeEmpty();
        visitor.Count.ShouldBeGreaterThan(60);
    }

    [Fact]
    public void The_first_rows_name_only_what_is_there()
        => TSqlNames.Problems(SqlServerSchema.SeedRows, SqlServerShadow.Schema, mayGiveIdentities: true).ShouldBeEmpty();

    [Fact]
    public void The_first_rows_are_those_of_SQLite()
    {
        var expected = RowsOf(Sqlite("seed.sqlite.sql"));
        var rows = RowsOf(SqlServerSchema.SeedRows);

        // Each provider of EF Core has migrations of its own.
        rows.Where(row => !row.StartsWith("__EFMigrationsHistory", StringComparison.Ordinal))
            .ShouldBe(expected.Where(row => !row.StartsWith("__EFMigrationsHistory", StringComparison.Ordinal)));
        rows.Length.ShouldBe(expected.Length);
    }

    [Fact]
    public void Given_ids_are_announced_before_and_no_two_tables_at_once()
    {
        var on = new HashSet<string>(StringComparer.Ordinal);
        var batch = ((TSqlScript)TSql.Parse(SqlServerSchema.SeedRows)).Batches.ShouldHaveSingleItem();
        foreach (var statement in batch.Statements)
        {
            if (statement is SetIdentityInsertStatement set)
            {
                (set.IsOn ? on.Add(set.Table.BaseIdentifier.Value) : on.Remove(set.Table.BaseIdentifier.Value)).ShouldBeTrue();
                on.Count.ShouldBeLessThanOrEqualTo(1);
            }
            else if (statement is InsertStatement { InsertSpecification: { Target: NamedTableReference target } insert })
            {
                var table = SqlServerShadow.Schema[target.SchemaObject.BaseIdentifier.Value];
                var givesId = insert.Columns.Any(c => table.Columns[c.MultiPartIdentifier.Identifiers[^1].Value].IsIdentity);
                on.Contains(table.Name).ShouldBe(givesId, table.Name);
            }
        }

        on.ShouldBeEmpty();
    }

    private static string Sqlite(string name) => SchemaScript.Read(name)
        .Replace(" COLLATE NOCASE", "", StringComparison.Ordinal)
        .Replace(" AUTOINCREMENT", "", StringComparison.Ordinal);

    private static string[] RowsOf(string seed)
    {
        var visitor = new RowVisitor();
        TSql.Parse(seed).Accept(visitor);
        return [.. visitor.Rows];
    }

    private static string[] ConstraintsOf(string script)
    {
        // SQLite leaves out the expression of a default it does not know; T-SQL would not parse that.
        var visitor = new ConstraintVisitor();
        TSql.Parse(System.Text.RegularExpressions.Regex.Replace(script, @"CONSTRAINT ""(DF_\w+)""(?! DEFAULT)", @"CONSTRAINT ""$1"" DEFAULT (0)")).Accept(visitor);
        return [.. visitor.Lines];
    }

    private sealed class RowVisitor : TSqlFragmentVisitor
    {
        public List<string> Rows { get; } = [];

        public override void Visit(InsertSpecification node)
        {
            var table = ((NamedTableReference)node.Target).SchemaObject.BaseIdentifier.Value;
            var columns = node.Columns.Select(c => c.MultiPartIdentifier.Identifiers[^1].Value).ToArray();
            Rows.AddRange(((ValuesInsertSource)node.InsertSource).RowValues.Select(row =>
                $"{table}: {string.Join(", ", row.ColumnValues.Select((value, i) => $"{columns[i]} = {TSql.TextOf(value)}"))}"));
        }
    }

    private sealed class ConstraintVisitor : TSqlFragmentVisitor
    {
        public List<string> Lines { get; } = [];

        public override void Visit(CreateTableStatement node)
        {
            var table = node.SchemaObjectName.BaseIdentifier.Value;
            var definition = node.Definition;
            foreach (var column in definition.ColumnDefinitions)
            {
                if (column.DefaultConstraint is { } value)
                {
                    Lines.Add($"{table}.{column.ColumnIdentifier.Value} default {value.ConstraintIdentifier.Value}{Literal(value.Expression)}");
                }

                Lines.AddRange(column.Constraints.OfType<UniqueConstraintDefinition>().Where(k => k.ConstraintIdentifier is not null)
                    .Select(k => $"{table} key {k.ConstraintIdentifier.Value} ({column.ColumnIdentifier.Value.ToUpperInvariant()})"));
            }

            Lines.AddRange(definition.TableConstraints.OfType<UniqueConstraintDefinition>().Select(k => $"{table} key {k.ConstraintIdentifier.Value} ({Names(k.Columns)})"));
            Lines.AddRange(definition.TableConstraints.OfType<ForeignKeyConstraintDefinition>().Select(k =>
                $"{table} reference {k.ConstraintIdentifier.Value} ({string.Join(", ", k.Columns.Select(c => c.Value))}) to {k.ReferenceTableName.BaseIdentifier.Value} ({string.Join(", ", k.ReferencedTableColumns.Select(c => c.Value))}) {k.DeleteAction}"));
        }

        public override void Visit(CreateIndexStatement node)
            => Lines.Add($"{node.OnName.BaseIdentifier.Value} index {node.Name.Value} ({Names(node.Columns)}) unique {node.Unique}");

        // A default that the engine computes is called otherwise on each.
        private static string Literal(ScalarExpression expression)
            => expression is ParenthesisExpression { Expression: StringLiteral text } ? $" '{text.Value}'" : string.Empty;

        // SQLite takes no notice of the case of a name in its own table.
        private static string Names(IEnumerable<ColumnWithSortOrder> columns)
            => string.Join(", ", columns.Select(c => c.Column.MultiPartIdentifier.Identifiers[^1].Value)).ToUpperInvariant();
    }

    private sealed class IndexVisitor : TSqlFragmentVisitor
    {
        public List<(string Table, string Column)> Columns { get; } = [];

        public override void Visit(CreateIndexStatement node) => Add(node.OnName.BaseIdentifier.Value, node.Columns);

        public override void Visit(CreateTableStatement node)
        {
            foreach (var key in node.Definition.TableConstraints.OfType<UniqueConstraintDefinition>())
            {
                Add(node.SchemaObjectName.BaseIdentifier.Value, key.Columns);
            }
        }

        private void Add(string table, IEnumerable<ColumnWithSortOrder> columns)
            => Columns.AddRange(columns.Select(c => (table, c.Column.MultiPartIdentifier.Identifiers[^1].Value)));
    }

    private sealed class ReferenceVisitor : TSqlFragmentVisitor
    {
        private readonly HashSet<string> _made = [];

        public List<string> Dangling { get; } = [];

        public int Count { get; private set; }

        public override void Visit(CreateTableStatement node)
        {
            _made.Add(node.SchemaObjectName.BaseIdentifier.Value);
            foreach (var reference in node.Definition.TableConstraints.OfType<ForeignKeyConstraintDefinition>())
            {
                Count++;
                var target = reference.ReferenceTableName.BaseIdentifier.Value;
                var column = reference.ReferencedTableColumns.Single().Value;
                var isKey = SqlServerShadow.Schema.TryGetValue(target, out var table)
                    && (table.Unique.Any(unique => unique.Count == 1 && unique[0].Equals(column, StringComparison.OrdinalIgnoreCase)));
                var sameType = isKey && table!.Columns[column].Type == SqlServerShadow.Schema[node.SchemaObjectName.BaseIdentifier.Value].Columns[reference.Columns.Single().Value].Type;
                if (!_made.Contains(target) || !isKey || !sameType)
                {
                    Dangling.Add($"{reference.ConstraintIdentifier.Value} to {target}.{column}");
                }
            }
        }
    }
}
