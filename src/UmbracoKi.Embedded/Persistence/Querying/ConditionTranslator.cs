using System.Linq.Expressions;
using System.Reflection;
using Umbraco.Cms.Core.Persistence;

namespace UmbracoKi.Embedded.Persistence.Querying;

/// <summary>Rewrites a condition on an entity into one on a row, using only what EF Core can run in the database.</summary>
internal sealed class ConditionTranslator(
    ParameterExpression entity, ParameterExpression row, IReadOnlyDictionary<string, LambdaExpression> members)
    : ExpressionVisitor
{
    protected override Expression VisitUnary(UnaryExpression node)
        => node.NodeType is ExpressionType.Convert or ExpressionType.ConvertChecked && IsEntity(node.Operand)
            ? throw new NotSupportedException($"The condition '{node}' converts the entity as a whole.")
            : base.VisitUnary(node);

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is null || !IsEntity(node.Expression))
        {
            return DependsOnEntity(node) ? base.VisitMember(node) : Evaluate(node);
        }

        if (!members.TryGetValue(node.Member.Name, out var column))
        {
            throw new NotSupportedException(
                $"A condition on {node.Member.DeclaringType?.Name}.{node.Member.Name} is not supported by the embedded Umbraco.");
        }

        var value = new ReplaceParameter(column.Parameters[0], row).Visit(column.Body);
        return value.Type == node.Type ? value : Expression.Convert(value, node.Type);
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (Nullable.GetUnderlyingType(node.Left.Type) == typeof(DateTimeOffset) || node.Left.Type == typeof(DateTimeOffset))
        {
            return Expression.MakeBinary(node.NodeType, InstantOf(node.Left), InstantOf(node.Right));
        }

        var left = Visit(node.Left);
        var right = Visit(node.Right);
        return Expression.MakeBinary(node.NodeType, left, right, node.IsLiftedToNull, node.Method);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (!DependsOnEntity(node))
        {
            return Evaluate(node);
        }

        if (node.Method.DeclaringType == typeof(SqlExpressionExtensions))
        {
            return TranslateSqlMethod(node);
        }

        if (node.Method.DeclaringType == typeof(MemoryExtensions) && node.Method.Name == nameof(MemoryExtensions.Contains))
        {
            return TranslateSpanContains(node);
        }

        if (IsSupportedMethod(node.Method))
        {
            return base.VisitMethodCall(node);
        }

        throw new NotSupportedException(
            $"The method {node.Method.DeclaringType?.Name}.{node.Method.Name} in a query condition is not supported by the embedded Umbraco.");
    }

    protected override Expression VisitParameter(ParameterExpression node)
        => node == entity
            ? throw new NotSupportedException("A query condition uses the entity itself instead of one of its members.")
            : node;

    /// <summary>Columns hold instants as dates in UTC; a condition may compare them with a date and offset.</summary>
    private Expression InstantOf(Expression expression)
    {
        if (!DependsOnEntity(expression))
        {
            var given = Expression.Lambda<Func<DateTimeOffset?>>(Expression.Convert(expression, typeof(DateTimeOffset?))).Compile(preferInterpretation: true)();
            return Evaluate(Expression.Constant(given?.UtcDateTime, typeof(DateTime?)));
        }

        var member = expression;
        while (member is UnaryExpression { NodeType: ExpressionType.Convert } convert)
        {
            member = convert.Operand;
        }

        return Expression.Convert(Visit(member), typeof(DateTime?));
    }

    private Expression TranslateSqlMethod(MethodCallExpression node)
    {
        var first = Visit(node.Arguments[0]);
        var second = Visit(node.Arguments[1]);
        return node.Method.Name switch
        {
            nameof(SqlExpressionExtensions.SqlStartsWith) => StringCall(nameof(string.StartsWith), first, second),
            nameof(SqlExpressionExtensions.SqlEndsWith) => StringCall(nameof(string.EndsWith), first, second),
            nameof(SqlExpressionExtensions.SqlContains) => StringCall(nameof(string.Contains), first, second),
            nameof(SqlExpressionExtensions.SqlEquals) => Expression.Equal(first, second),
            nameof(SqlExpressionExtensions.SqlIn) => Expression.Call(
                typeof(Enumerable), nameof(Enumerable.Contains), node.Method.GetGenericArguments(), first, second),
            nameof(SqlExpressionExtensions.SqlNullableEquals) => Expression.Equal(
                Expression.Coalesce(first, Visit(node.Arguments[2])), Expression.Coalesce(second, Visit(node.Arguments[2]))),
            _ => throw new NotSupportedException($"{node.Method.Name} in a query condition is not supported by the embedded Umbraco."),
        };
    }

    /// <summary>Since C# 14 the compiler turns <c>array.Contains(item)</c> into a call on a span over the array.</summary>
    private MethodCallExpression TranslateSpanContains(MethodCallExpression node)
        => node.Arguments[0] is MethodCallExpression { Method.Name: "op_Implicit" } span && node.Arguments.Count == 2
            ? Expression.Call(
                typeof(Enumerable), nameof(Enumerable.Contains), node.Method.GetGenericArguments(), Visit(span.Arguments[0]), Visit(node.Arguments[1]))
            : throw new NotSupportedException($"The condition '{node}' is not supported by the embedded Umbraco.");

    private static MethodCallExpression StringCall(string method, Expression target, Expression argument)
        => Expression.Call(target, typeof(string).GetMethod(method, [typeof(string)])!, argument);

    private static bool IsSupportedMethod(MethodInfo method)
        => method.DeclaringType == typeof(string)
            ? method.Name is nameof(string.StartsWith) or nameof(string.EndsWith) or nameof(string.Contains) or nameof(string.Equals)
            : method.Name == nameof(Enumerable.Contains);

    private bool IsEntity(Expression expression)
        => expression == entity || expression is UnaryExpression { NodeType: ExpressionType.Convert } convert && convert.Operand == entity;

    private bool DependsOnEntity(Expression expression)
    {
        var search = new ParameterSearch(entity);
        search.Visit(expression);
        return search.Found;
    }

    private static Expression Evaluate(Expression expression)
    {
        var value = Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object))).Compile(preferInterpretation: true)();
        var holder = Activator.CreateInstance(typeof(Holder<>).MakeGenericType(expression.Type), value)!;

        // A member of an object, not a constant: EF Core makes it a parameter and compiles the query once for all values.
        return Expression.Property(Expression.Constant(holder), nameof(Holder<>.Value));
    }

    private sealed record Holder<T>(T Value);

    private sealed class ParameterSearch(ParameterExpression parameter) : ExpressionVisitor
    {
        public bool Found { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found |= node == parameter;
            return node;
        }
    }
}
