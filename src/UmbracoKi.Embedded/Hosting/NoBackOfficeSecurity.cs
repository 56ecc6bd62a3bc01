using Umbraco.Cms.Core.Security;

namespace UmbracoKi.Embedded.Hosting;

/// <summary>Nobody is signed in: the services are called with the acting user's key instead.</summary>
internal sealed class NoBackOfficeSecurity : IBackOfficeSecurityAccessor
{
    public IBackOfficeSecurity? BackOfficeSecurity => null;
}
