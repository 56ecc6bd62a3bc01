using System.Linq.Expressions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Persistence.Nodes;

namespace UmbracoKi.Embedded.Persistence.Entities;

/// <summary>Orders nodes as Umbraco's trees ask for: several fields after each other, the id last.</summary>
internal static class EntityOrdering
{
    public static IOrderedQueryable<NodeRow> OrderedBy(this IQueryable<NodeRow> nodes, Ordering? ordering)
    {
        IOrderedQueryable<NodeRow>? ordered = null;
        for (var field = ordering ?? Ordering.ByDefault(); field is { IsEmpty: false }; field = field.Next)
        {
            ordered = field.OrderBy?.ToUpperInvariant() switch
            {
                "NODEID" or "ID" => Then(nodes, ordered, field, n => n.Id),
                "SORTORDER" => Then(nodes, ordered, field, n => n.SortOrder),
                "NAME" or "TEXT" => Then(nodes, ordered, field, n => n.Text),
                "PATH" => Then(nodes, ordered, field, n => n.Path),
                "LEVEL" => Then(nodes, ordered, field, n => n.Level),
                "PARENTID" => Then(nodes, ordered, field, n => n.ParentId),
                "TRASHED" => Then(nodes, ordered, field, n => n.Trashed),
                "CREATEDATE" => Then(nodes, ordered, field, n => n.CreateDate),
                "NODEOBJECTTYPE" => Then(nodes, ordered, field, n => n.ObjectType),
                "UNIQUEID" => Then(nodes, ordered, field, n => n.Key),
                _ => throw new NotSupportedException($"Ordering entities by '{field.OrderBy}' is not supported by the embedded Umbraco."),
            };
        }

        return (ordered ?? nodes.OrderBy(n => n.SortOrder)).ThenBy(n => n.Id);
    }

    private static IOrderedQueryable<NodeRow> Then<TKey>(
        IQueryable<NodeRow> nodes, IOrderedQueryable<NodeRow>? ordered, Ordering field, Expression<Func<NodeRow, TKey>> key)
        => (ordered, field.Direction) switch
        {
            (null, Direction.Descending) => nodes.OrderByDescending(key),
            (null, _) => nodes.OrderBy(key),
            (_, Direction.Descending) => ordered.ThenByDescending(key),
            _ => ordered.ThenBy(key),
        };
}
