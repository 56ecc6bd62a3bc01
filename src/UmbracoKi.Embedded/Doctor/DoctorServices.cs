using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.HealthChecks;

namespace UmbracoKi.Embedded.Doctor;

/// <summary>Puts the doctor among Umbraco's health checks.</summary>
internal static class DoctorServices
{
    /// <summary>Core's own checks go: they examine a website that renders pages, sends mails and compiles itself. Those of packages stay.</summary>
    public static void AddDoctor(this IUmbracoBuilder umbraco)
    {
        foreach (var check in umbraco.TypeLoader.GetTypes<HealthCheck>().Where(check => check.Assembly == typeof(HealthCheck).Assembly))
        {
            umbraco.HealthChecks().Exclude(check);
        }
    }
}
