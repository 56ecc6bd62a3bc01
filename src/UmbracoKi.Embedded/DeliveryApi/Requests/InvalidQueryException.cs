namespace UmbracoKi.Embedded.DeliveryApi.Requests;

/// <summary>A query that a handler recognises and cannot carry out. Becomes a 400; Umbraco's handler interfaces leave no other way to say so.</summary>
internal sealed class InvalidQueryException(string parameter, string detail) : Exception(detail)
{
    /// <summary>What the client is told.</summary>
    public DeliveryProblem Problem { get; } = DeliveryProblem.Invalid(parameter, detail);
}
