namespace UmbracoKi.Embedded.DeliveryApi.Requests;

/// <summary>A query that a handler recognises and cannot carry out. Becomes a 400, unless the problem says otherwise; Umbraco's handler interfaces leave no other way to say so.</summary>
internal sealed class InvalidQueryException(DeliveryProblem problem) : Exception(problem.Detail)
{
    public InvalidQueryException(string parameter, string detail)
        : this(DeliveryProblem.Invalid(parameter, detail))
    {
    }

    /// <summary>What the client is told.</summary>
    public DeliveryProblem Problem { get; } = problem;
}
