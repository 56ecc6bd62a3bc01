namespace UmbracoKi.Embedded.Backoffice.Management.Problems;

/// <inheritdoc cref="IProblemMap"/>
internal abstract class ProblemMap<TStatus> : IProblemMap
    where TStatus : struct, Enum
{
    public Type StatusType => typeof(TStatus);

    public Problem? Find(Enum status)
        => Describe((TStatus)status) is { } told ? new Problem(told.Title, told.Status, status.ToString(), told.Detail) : null;

    /// <returns>Null for an outcome that is told by its name only.</returns>
    protected abstract Told? Describe(TStatus status);

    protected static Told BadRequest(string title, string? detail = null) => new(400, title, detail);

    protected static Told NotFound(string title, string? detail = null) => new(404, title, detail);

    protected static Told Conflict(string title, string? detail = null) => new(409, title, detail);

    protected static Told Failure(string title, string? detail = null) => new(500, title, detail);

    protected sealed record Told(int Status, string Title, string? Detail);
}
