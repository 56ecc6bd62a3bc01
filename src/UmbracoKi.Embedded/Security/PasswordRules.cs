using System.Globalization;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Security;

/// <summary>What a password must be like: Umbraco's settings <c>Umbraco:CMS:Security:UserPassword</c>.</summary>
internal sealed class PasswordRules(IOptions<UserPasswordConfigurationSettings> settings, ILocalizedTextService texts)
{
    private static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("en-US"), CultureInfo.GetCultureInfo("en-GB"), CultureInfo.GetCultureInfo("en")];

    private UserPasswordConfigurationSettings Rules => settings.Value;

    /// <summary>What is wrong with a password, in the reader's language; empty if nothing is.</summary>
    public IReadOnlyList<string> Violations(string password) => [.. Broken(password)];

    /// <summary>A random password that meets the rules.</summary>
    public string Generate() => new PasswordGenerator(Rules).GeneratePassword();

    private IEnumerable<string> Broken(string password)
    {
        if (password.Length < Rules.RequiredLength)
        {
            yield return Text("passwordTooShort", $"{Rules.RequiredLength}");
        }

        if (Rules.RequireNonLetterOrDigit && password.All(char.IsLetterOrDigit))
        {
            yield return Text("passwordRequiresNonAlphanumeric");
        }

        if (Rules.RequireDigit && !password.Any(char.IsDigit))
        {
            yield return Text("passwordRequiresDigit");
        }

        if (Rules.RequireLowercase && !password.Any(char.IsLower))
        {
            yield return Text("passwordRequiresLower");
        }

        if (Rules.RequireUppercase && !password.Any(char.IsUpper))
        {
            yield return Text("passwordRequiresUpper");
        }
    }

    // Core's language files do not all hold these texts; what is missing comes back in brackets.
    private string Text(string alias, params string[] tokens)
        => Languages.Prepend(CultureInfo.CurrentUICulture)
            .Select(language => texts.Localize("user", alias, language, tokens))
            .FirstOrDefault(text => !text.StartsWith('[')) ?? alias;
}
