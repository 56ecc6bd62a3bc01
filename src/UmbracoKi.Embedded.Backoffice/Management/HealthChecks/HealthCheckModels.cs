using Umbraco.Cms.Core.HealthChecks;
using UmbracoKi.Embedded.Backoffice.Management.Answers;

namespace UmbracoKi.Embedded.Backoffice.Management.HealthChecks;

internal sealed record HealthCheckGroupName(string Name);

internal sealed record HealthCheckGroupResponse(string Name, HealthCheckItem[] Checks);

internal sealed record HealthCheckItem(Guid Id, string Name, string? Description);

internal sealed record HealthCheckGroupResult(HealthCheckWithResults[] Checks);

internal sealed record HealthCheckWithResults(Guid Id, HealthCheckResult[]? Results);

/// <param name="Message">HTML.</param>
internal sealed record HealthCheckResult(string Message, StatusResultType ResultType, HealthCheckActionModel[]? Actions, string? ReadMoreLink);

internal sealed record HealthCheckActionModel(
    ReferenceById? HealthCheck, string? Alias, string? Name, string? Description, bool ValueRequired,
    string? ProvidedValue, string? ProvidedValueValidation, string? ProvidedValueValidationRegex, Dictionary<string, object>? ActionParameters);
