using System.ComponentModel.DataAnnotations;

namespace UmbracoKi.Embedded.Security;

/// <summary>
/// The built-in administrator, as long as nobody has chosen a password for it. Each value that is missing is taken from
/// Umbraco's own <c>Umbraco:CMS:Unattended:UnattendedUserName</c>, <c>…Email</c>, <c>…Password</c>.
/// </summary>
public sealed class AdministratorOptions
{
    public const string SectionName = "EmbeddedUmbraco:Administrator";

    /// <value>The name shown in the backoffice; "Administrator" by default.</value>
    [StringLength(255, MinimumLength = 1)]
    public string? Name { get; set; }

    /// <value>The address, which is also the login. Without one the login is "admin".</value>
    [EmailAddress]
    [StringLength(255)]
    public string? Email { get; set; }

    /// <value>Must meet <c>Umbraco:CMS:Security:UserPassword</c>. Without one a random password is made and shown once.</value>
    public string? Password { get; set; }
}
