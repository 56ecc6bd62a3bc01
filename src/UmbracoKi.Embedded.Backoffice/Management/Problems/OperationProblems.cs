using System.Text.RegularExpressions;

namespace UmbracoKi.Embedded.Backoffice.Management.Problems;

/// <summary>The one way from an outcome of Core's services to an answer.</summary>
internal static partial class OperationProblems
{
    private static readonly Dictionary<Type, IProblemMap> Maps
        = ManagementResources.Found<IProblemMap>().ToDictionary(map => map.StatusType);

    /// <remarks>An outcome no map describes is told by its name: <c>…NotFound</c> is 404, <c>Unknown</c> 500, anything else 400.</remarks>
    public static Problem AsProblem(this Enum status)
        => Maps.GetValueOrDefault(status.GetType())?.Find(status) ?? ByName(status.ToString());

    private static Problem ByName(string name)
    {
        var title = Capitals().Replace(name, match => $" {match.Value.ToLowerInvariant()}").Trim();
        var status = name switch
        {
            "Unknown" or "Failed" => StatusCodes.Status500InternalServerError,
            _ when name.EndsWith("NotFound", StringComparison.Ordinal) => StatusCodes.Status404NotFound,
            _ => StatusCodes.Status400BadRequest,
        };
        return new Problem(char.ToUpperInvariant(title[0]) + title[1..], status, name);
    }

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capitals();
}
