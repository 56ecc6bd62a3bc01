using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace UmbracoKi.TestSupport.SqlServer;

/// <summary>Finds the tables and columns a statement names and checks each against a schema, as the server would.</summary>
public sealed class TSqlNames : TSqlFragmentVisitor
{
    private readonly IReadOnlyDictionary<string, TSqlTable> _schema;
    private readonly bool _mayGiveIdentities;
    private readonly List<string> _problems = [];
    private readonly Stack<TSqlScope> _scopes = new();

    private TSqlNames(IReadOnlyDictionary<string, TSqlTable> schema, bool mayGiveIdentities)
    {
        _schema = schema;
        _mayGiveIdentities = mayGiveIdentities;
    }

    /// <param name="mayGiveIdentities">Whether ids the server generates may be given, as under IDENTITY_INSERT.</param>
    /// <returns>What is wrong; empty if nothing.</returns>
    public static IReadOnlyList<string> Problems(string sql, IReadOnlyDictionary<string, TSqlTable> schema, bool mayGiveIdentities = false)
    {
        TSqlFragment fragment;
        try
        {
            fragment = TSql.Parse(sql);
        }
        catch (FormatException failure)
        {
            return [failure.Message];
        }

        var names = new TSqlNames(schema, mayGiveIdentities);
        fragment.Accept(names);
        return [.. names._problems.Distinct().Select(problem => $"{problem} in {sql}")];
    }

    public override void ExplicitVisit(QuerySpecification node)
    {
        var scope = new TSqlScope();
        AddFrom(scope, node.FromClause);
        scope.AddOutputs(node.SelectElements);
        RefuseOrderByWhatIsNotSelected(node);
        Within(scope, () => base.ExplicitVisit(node));
    }

    public override void ExplicitVisit(UpdateSpecification node)
    {
        var scope = new TSqlScope();
        AddFrom(scope, node.FromClause);
        AddTarget(scope, node.Target);
        Within(scope, () => base.ExplicitVisit(node));
    }

    public override void ExplicitVisit(DeleteSpecification node)
    {
        var scope = new TSqlScope();
        AddFrom(scope, node.FromClause);
        AddTarget(scope, node.Target);
        Within(scope, () => base.ExplicitVisit(node));
    }

    public override void ExplicitVisit(InsertSpecification node)
    {
        var scope = new TSqlScope();
        AddTarget(scope, node.Target);
        Within(scope, () =>
        {
            CheckInserted(scope, node.Columns);
            node.OutputClause?.Accept(this);
        });
        node.InsertSource.Accept(this);
    }

    public override void ExplicitVisit(MergeSpecification node)
    {
        var scope = new TSqlScope();
        AddTarget(scope, node.Target, node.TableAlias?.Value);
        Add(scope, node.TableReference);
        Within(scope, () =>
        {
            foreach (var insert in node.ActionClauses.Select(clause => clause.Action).OfType<InsertMergeAction>())
            {
                CheckInserted(scope, insert.Columns);
            }

            base.ExplicitVisit(node);
        });
    }

    public override void Visit(ColumnReferenceExpression node)
    {
        if (node.ColumnType != ColumnType.Regular || node.MultiPartIdentifier is null || _scopes.Count == 0)
        {
            return;
        }

        var names = node.MultiPartIdentifier.Identifiers;
        var problem = names.Count == 1 ? Unqualified(names[0].Value) : Qualified(names[^2].Value, names[^1].Value);
        if (problem is not null)
        {
            _problems.Add(problem);
        }
    }

    private string? Unqualified(string column)
        => _scopes.Any(scope => scope.Knows(column)) ? null : $"There is no column {column}";

    private string? Qualified(string table, string column) => _scopes.FirstOrDefault(scope => scope.HasSource(table)) is not { } scope
        ? $"There is nothing called {table}"
        : scope.Knows(table, column) ? null : $"There is no column {table}.{column}";

    private void CheckInserted(TSqlScope scope, IEnumerable<ColumnReferenceExpression> columns)
    {
        foreach (var column in columns.Select(c => c.MultiPartIdentifier.Identifiers[^1].Value))
        {
            if (!scope.Knows(column))
            {
                _problems.Add($"There is no column {column} to insert into");
            }
            else if (!_mayGiveIdentities && scope.Tables.Any(table => table.Columns.TryGetValue(column, out var known) && known.IsIdentity))
            {
                _problems.Add($"The server generates {column}");
            }
        }
    }

    // The parser does not look at it.
    private void RefuseOrderByWhatIsNotSelected(QuerySpecification query)
    {
        if (query.UniqueRowFilter != UniqueRowFilter.Distinct || query.OrderByClause is null)
        {
            return;
        }

        var selected = query.SelectElements.OfType<SelectScalarExpression>()
            .SelectMany(element => new[] { element.ColumnName?.Value, TSql.TextOf(element.Expression) })
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        _problems.AddRange(query.OrderByClause.OrderByElements.Select(element => TSql.TextOf(element.Expression))
            .Where(text => !selected.Contains(text) && !selected.Contains(text.Trim('[', ']')))
            .Select(text => $"Ordered by {text}, which DISTINCT does not select,"));
    }

    private void Within(TSqlScope scope, Action visit)
    {
        _scopes.Push(scope);
        visit();
        _scopes.Pop();
    }

    private void AddFrom(TSqlScope scope, FromClause? from)
    {
        foreach (var reference in from?.TableReferences ?? [])
        {
            Add(scope, reference);
        }
    }

    private void AddTarget(TSqlScope scope, TableReference target, string? alias = null)
    {
        if (target is NamedTableReference named && !scope.HasSource(named.SchemaObject.BaseIdentifier.Value))
        {
            AddTable(scope, named, alias);
        }
        else if (target is VariableTableReference variable)
        {
            scope.AddUnknown(variable.Variable.Name);
        }

        scope.AddChangedRows();
    }

    private void AddTable(TSqlScope scope, NamedTableReference named, string? alias = null)
    {
        var name = named.SchemaObject.BaseIdentifier.Value;
        var source = alias ?? named.Alias?.Value ?? name;
        if (named.SchemaObject.SchemaIdentifier?.Value == "sys")
        {
            scope.AddUnknown(source);
        }
        else if (_schema.TryGetValue(name, out var table))
        {
            scope.AddTable(source, table);
        }
        else
        {
            _problems.Add($"There is no table {name}");
            scope.AddUnknown(source);
        }
    }

    private void Add(TSqlScope scope, TableReference reference)
    {
        switch (reference)
        {
            case NamedTableReference named:
                AddTable(scope, named);
                break;
            case QualifiedJoin join:
                Add(scope, join.FirstTableReference);
                Add(scope, join.SecondTableReference);
                break;
            case UnqualifiedJoin join:
                Add(scope, join.FirstTableReference);
                Add(scope, join.SecondTableReference);
                break;
            case JoinParenthesisTableReference parenthesis:
                Add(scope, parenthesis.Join);
                break;
            case TableReferenceWithAliasAndColumns { Columns.Count: > 0, Alias: { } alias } derived:
                scope.AddColumns(alias.Value, derived.Columns.Select(c => c.Value));
                break;
            case QueryDerivedTable { Alias: { } alias } derived:
                scope.AddOutputs(alias.Value, First(derived.QueryExpression));
                break;
            case OpenJsonTableReference { Alias: { } alias } json:
                scope.AddColumns(alias.Value, json.SchemaDeclarationItems.Count == 0
                    ? ["key", "value", "type"]
                    : json.SchemaDeclarationItems.Select(item => item.ColumnDefinition.ColumnIdentifier.Value));
                break;
            case TableReferenceWithAlias { Alias: { } alias }:
                scope.AddUnknown(alias.Value);
                break;
            default:
                throw new NotSupportedException($"{reference.GetType().Name} in FROM");
        }
    }

    private static QuerySpecification First(QueryExpression query) => query switch
    {
        QuerySpecification specification => specification,
        BinaryQueryExpression binary => First(binary.FirstQueryExpression),
        QueryParenthesisExpression parenthesis => First(parenthesis.QueryExpression),
        _ => throw new NotSupportedException(query.GetType().Name),
    };
}
