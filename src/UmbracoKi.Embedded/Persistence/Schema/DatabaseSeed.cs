using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;

namespace UmbracoKi.Embedded.Persistence.Schema;

/// <summary>What a new database takes from configuration: its built-in administrator (id -1) and the telemetry level.</summary>
/// <param name="TelemetryLevel">What a full Umbraco may report if it takes the database over; the embedded host reports nothing.</param>
internal sealed record DatabaseSeed(string UserName, string UserLogin, string UserEmail, TelemetryLevel TelemetryLevel)
{
    /// <summary>Stands in <c>userPassword</c> until somebody chooses one, as in Umbraco. It is not a hash, so no password matches it.</summary>
    public const string NoPassword = "default";

    /// <summary>What Umbraco writes before anybody has configured it.</summary>
    public static DatabaseSeed Default { get; } = new("Administrator", "admin", string.Empty, TelemetryLevel.Detailed);

    /// <summary>From Umbraco's own settings (<c>Umbraco:CMS:Unattended</c>); as there, the e-mail is also the login.</summary>
    public static DatabaseSeed From(UnattendedSettings settings)
    {
        var email = settings.UnattendedUserEmail;
        return new DatabaseSeed(
            string.IsNullOrWhiteSpace(settings.UnattendedUserName) ? Default.UserName : settings.UnattendedUserName,
            string.IsNullOrWhiteSpace(email) ? Default.UserLogin : email,
            string.IsNullOrWhiteSpace(email) ? Default.UserEmail : email,
            settings.UnattendedTelemetryLevel);
    }
}
