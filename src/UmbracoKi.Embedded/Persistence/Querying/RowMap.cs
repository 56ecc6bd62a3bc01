using System.Linq.Expressions;

namespace UmbracoKi.Embedded.Persistence.Querying;

/// <summary>Which expression on a row stands for which member of an entity.</summary>
/// <typeparam name="TEntity">What Umbraco's services put conditions on, e.g. <c>IContent</c>.</typeparam>
/// <typeparam name="TRow">A row, or a projection of joined rows.</typeparam>
internal sealed class RowMap<TEntity, TRow>
{
    private readonly Dictionary<string, LambdaExpression> _members = new(StringComparer.Ordinal);

    /// <summary>Maps a member by its name, so that interfaces sharing it (<c>IEntity.Id</c>) need it once.</summary>
    public RowMap<TEntity, TRow> Map<TValue>(string member, Expression<Func<TRow, TValue>> column)
    {
        _members[member] = column;
        return this;
    }

    /// <summary>Narrows <paramref name="rows"/> to those that meet every condition of <paramref name="query"/>.</summary>
    /// <exception cref="NotSupportedException">A condition uses a member or method that has no counterpart here.</exception>
    public IQueryable<TRow> Apply(IQueryable<TRow> rows, Query<TEntity> query)
        => query.Conditions.Aggregate(rows, (current, condition) => current.Where(Translate(condition)));

    /// <inheritdoc cref="Apply(IQueryable{TRow}, Query{TEntity})"/>
    /// <param name="query">Null means no condition.</param>
    public IQueryable<TRow> Apply(IQueryable<TRow> rows, Umbraco.Cms.Core.Persistence.Querying.IQuery<TEntity>? query)
        => query switch
        {
            null => rows,
            Query<TEntity> ours => Apply(rows, ours),
            _ => throw new NotSupportedException($"A query of type {query.GetType().Name} was not created by this host's ICoreScopeProvider.CreateQuery."),
        };

    private Expression<Func<TRow, bool>> Translate(Expression<Func<TEntity, bool>> condition)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        var body = new ConditionTranslator(condition.Parameters[0], row, _members).Visit(condition.Body);
        return Expression.Lambda<Func<TRow, bool>>(body, row);
    }
}
