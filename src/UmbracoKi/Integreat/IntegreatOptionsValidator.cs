using Microsoft.Extensions.Options;

namespace UmbracoKi.Integreat;

internal sealed class IntegreatOptionsValidator : IValidateOptions<IntegreatOptions>
{
    public ValidateOptionsResult Validate(string? name, IntegreatOptions options)
    {
        if (options.PublicBaseUrl.Length > 0
            && !(Uri.TryCreate(options.PublicBaseUrl, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
        {
            return ValidateOptionsResult.Fail($"{IntegreatOptions.SectionName}:PublicBaseUrl: \"{options.PublicBaseUrl}\" is not an absolute http(s) address.");
        }

        if (options.NewsMaxAgeDays is < 1 or > 3650)
        {
            return ValidateOptionsResult.Fail($"{IntegreatOptions.SectionName}:NewsMaxAgeDays: {options.NewsMaxAgeDays} is not between 1 and 3650.");
        }

        return options.CacheMegabytes is < 1 or > 65536
            ? ValidateOptionsResult.Fail($"{IntegreatOptions.SectionName}:CacheMegabytes: {options.CacheMegabytes} is not between 1 and 65536.")
            : ValidateOptionsResult.Success;
    }
}
