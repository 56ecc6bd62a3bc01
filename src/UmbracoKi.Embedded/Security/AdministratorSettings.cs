using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace UmbracoKi.Embedded.Security;

/// <summary>Lets <see cref="AdministratorOptions"/> speak where Umbraco's own settings of an unattended installation would.</summary>
internal sealed class AdministratorSettings(IOptions<AdministratorOptions> administrator) : IPostConfigureOptions<UnattendedSettings>
{
    public void PostConfigure(string? name, UnattendedSettings options)
    {
        options.UnattendedUserName = administrator.Value.Name ?? options.UnattendedUserName;
        options.UnattendedUserEmail = administrator.Value.Email ?? options.UnattendedUserEmail;
        options.UnattendedUserPassword = administrator.Value.Password ?? options.UnattendedUserPassword;
    }
}
