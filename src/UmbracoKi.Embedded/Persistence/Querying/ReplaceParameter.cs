using System.Linq.Expressions;

namespace UmbracoKi.Embedded.Persistence.Querying;

internal sealed class ReplaceParameter(ParameterExpression from, Expression to) : ExpressionVisitor
{
    protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
}
