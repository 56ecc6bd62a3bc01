using Umbraco.Cms.Core;
using Umbraco.Cms.Core.HealthChecks;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.HealthChecks;

/// <summary>Umbraco's health checks, the host's own and those of packages. Needs the settings section.</summary>
internal sealed class HealthCheckResource : IManagementResource
{
    private static readonly Problem NoGroup = new("The health check group could not be found", StatusCodes.Status404NotFound);

    public void Map(RouteGroupBuilder api)
    {
        var group = api.MapGroup("health-check-group").WithTags("Health Check").RequireSection(Constants.Applications.Settings);
        group.MapGet("", (HealthCheckCollection checks, int skip = 0, int take = 100)
            => (Answer<Paged<HealthCheckGroupName>>)Paged.Of(Groups(checks), skip, take, found => new HealthCheckGroupName(found.Key)));
        group.MapGet("{name}", Read);
        group.MapPost("{name}/check", CheckAsync);
        api.MapPost("health-check/execute-action", ExecuteAsync).WithTags("Health Check").RequireSection(Constants.Applications.Settings);
    }

    private static IGrouping<string, HealthCheck>[] Groups(HealthCheckCollection checks)
        => [.. checks.GroupBy(check => check.Group ?? string.Empty, StringComparer.OrdinalIgnoreCase).OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase)];

    private static IGrouping<string, HealthCheck>? Find(HealthCheckCollection checks, string name)
        => Groups(checks).FirstOrDefault(group => group.Key.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static Answer<HealthCheckGroupResponse> Read(string name, HealthCheckCollection checks)
        => Find(checks, name) is { } group
            ? new HealthCheckGroupResponse(group.Key, [.. group.Select(check => new HealthCheckItem(check.Id, check.Name, check.Description))])
            : NoGroup;

    private static async Task<Answer<HealthCheckGroupResult>> CheckAsync(string name, HealthCheckCollection checks)
    {
        if (Find(checks, name) is not { } group)
        {
            return NoGroup;
        }

        var results = new List<HealthCheckWithResults>();
        foreach (var check in group)
        {
            results.Add(new HealthCheckWithResults(check.Id, [.. (await check.GetStatusAsync()).Select(Show)]));
        }

        return new HealthCheckGroupResult([.. results]);
    }

    private static async Task<Answer<HealthCheckResult>> ExecuteAsync(Body<HealthCheckActionModel> model, HealthCheckCollection checks)
    {
        var request = model.Value;
        return checks.FirstOrDefault(check => check.Id == request.HealthCheck?.Id) is { } check
            ? Show(await check.ExecuteActionAsync(new HealthCheckAction
            {
                Alias = request.Alias,
                HealthCheckId = check.Id,
                Name = request.Name,
                Description = request.Description,
                ValueRequired = request.ValueRequired,
                ProvidedValue = request.ProvidedValue,
                ProvidedValueValidation = request.ProvidedValueValidation,
                ProvidedValueValidationRegex = request.ProvidedValueValidationRegex,
                ActionParameters = request.ActionParameters,
            }))
            : new Problem("The health check could not be found", StatusCodes.Status400BadRequest);
    }

    private static HealthCheckResult Show(HealthCheckStatus status)
        => new(status.Message, status.ResultType, status.Actions?.Select(Show).ToArray(), status.ReadMoreLink);

    private static HealthCheckActionModel Show(HealthCheckAction action) => new(
        ReferenceById.Of(action.HealthCheckId), action.Alias, action.Name, action.Description, action.ValueRequired,
        action.ProvidedValue, action.ProvidedValueValidation, action.ProvidedValueValidationRegex, action.ActionParameters);
}
