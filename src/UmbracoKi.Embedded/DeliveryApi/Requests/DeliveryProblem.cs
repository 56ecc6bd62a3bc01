namespace UmbracoKi.Embedded.DeliveryApi.Requests;

/// <summary>Why a request is not answered with content (RFC 9457).</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">Kind of problem, the same for every occurrence.</param>
/// <param name="Detail">What is wrong with this request and what would be right.</param>
/// <param name="Parameter">The query parameter or header at fault; null when none is.</param>
internal sealed record DeliveryProblem(int Status, string Title, string Detail, string? Parameter = null)
{
    /// <summary>A parameter whose value cannot be understood.</summary>
    public static DeliveryProblem Invalid(string parameter, string detail)
        => new(StatusCodes.Status400BadRequest, "One or more validation errors occurred.", detail, parameter);

    /// <summary>The answer Umbraco gives when no handler knows a fetch, filter or sort.</summary>
    public static DeliveryProblem UnknownOption(string title, string detail)
        => new(StatusCodes.Status400BadRequest, title, detail);
}
