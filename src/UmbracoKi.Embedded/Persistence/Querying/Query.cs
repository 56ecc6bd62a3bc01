using System.Collections;
using System.Linq.Expressions;
using Umbraco.Cms.Core.Persistence.Querying;

namespace UmbracoKi.Embedded.Persistence.Querying;

/// <summary>Umbraco's query: conditions on an entity, kept as expressions until a repository runs them on its rows.</summary>
internal sealed class Query<T> : IQuery<T>
{
    private readonly List<Expression<Func<T, bool>>> _conditions = [];

    /// <summary>The conditions, all of which must hold.</summary>
    public IReadOnlyList<Expression<Func<T, bool>>> Conditions => _conditions;

    public IQuery<T> Where(Expression<Func<T, bool>> predicate)
    {
        _conditions.Add(predicate);
        return this;
    }

    public IQuery<T> WhereIn(Expression<Func<T, object>> fieldSelector, IEnumerable? values)
        => Where(In(fieldSelector, values));

    public IQuery<T> WhereNotIn(Expression<Func<T, object>> fieldSelector, IEnumerable? values)
    {
        var condition = In(fieldSelector, values);
        return Where(Expression.Lambda<Func<T, bool>>(Expression.Not(condition.Body), condition.Parameters));
    }

    public IQuery<T> WhereAny(IEnumerable<Expression<Func<T, bool>>>? predicates)
    {
        var any = predicates?.ToArray() ?? [];
        if (any.Length == 0)
        {
            return this;
        }

        var parameter = any[0].Parameters[0];
        var body = any
            .Select(p => new ReplaceParameter(p.Parameters[0], parameter).Visit(p.Body))
            .Aggregate(Expression.OrElse);
        return Where(Expression.Lambda<Func<T, bool>>(body, parameter));
    }

    public IEnumerable<Tuple<string, object[]>> GetWhereClauses()
        => throw new NotSupportedException("IQuery.GetWhereClauses: the embedded Umbraco runs queries as LINQ, not as SQL text.");

    private static Expression<Func<T, bool>> In(Expression<Func<T, object>> selector, IEnumerable? values)
    {
        var field = selector.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : selector.Body;
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(field.Type))!;
        foreach (var value in values ?? Array.Empty<object>())
        {
            list.Add(value);
        }

        var contains = Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [field.Type], Expression.Constant(list), field);
        return Expression.Lambda<Func<T, bool>>(contains, selector.Parameters);
    }
}
