using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Security;

/// <summary>What a password must be like: Umbraco's settings <c>Umbraco:CMS:Security:UserPassword</c>.</summary>
internal sealed class PasswordRules(IOptions<UserPasswordConfigurationSettings> settings, ILocalizedTextService texts)
{
    private UserPasswordConfigurationSettings Rules => settings.Value;

    /// <summary>What is wrong with a password, in the reader's language; empty if nothing is.</summary>
    public IReadOnlyList<string> Violations(string password) => [.. Broken(password)];

    /// <summary>A random password that meets the rules.</summary>
    public string Generate() => new PasswordGenerator(Rules).GeneratePassword();

    private IEnumerable<string> Broken(string password)
    {
        if (password.Length < Rules.RequiredLength)
        {
            yield return texts.Localize("user", "passwordTooShort", [$"{Rules.RequiredLength}"]);
        }

        if (Rules.RequireNonLetterOrDigit && password.All(char.IsLetterOrDigit))
        {
            yield return texts.Localize("user", "passwordRequiresNonAlphanumeric");
        }

        if (Rules.RequireDigit && !password.Any(char.IsDigit))
        {
            yield return texts.Localize("user", "passwordRequiresDigit");
        }

        if (Rules.RequireLowercase && !password.Any(char.IsLower))
        {
            yield return texts.Localize("user", "passwordRequiresLower");
        }

        if (Rules.RequireUppercase && !password.Any(char.IsUpper))
        {
            yield return texts.Localize("user", "passwordRequiresUpper");
        }
    }
}
