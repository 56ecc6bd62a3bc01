using Umbraco.Cms.Core.Security;

namespace UmbracoKi.Embedded.Security;

/// <summary>Users sign in here, with their passwords; no other provider replaces that.</summary>
internal sealed class LocalLogins : ILocalLoginSettingProvider
{
    public bool HasDenyLocalLogin() => false;
}
