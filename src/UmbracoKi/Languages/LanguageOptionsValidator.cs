using Microsoft.Extensions.Options;

namespace UmbracoKi.Languages;

internal sealed class LanguageOptionsValidator : IValidateOptions<LanguageOptions>
{
    public ValidateOptionsResult Validate(string? name, LanguageOptions options)
    {
        var failures = Failures(options).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(LanguageOptions options)
    {
        var codes = options.EffectiveCodes;

        foreach (var code in codes.Where(code => !LanguageRegistry.TryGetByAppCode(code ?? "", out _)))
        {
            yield return $"{LanguageOptions.SectionName}:Codes: \"{code}\" is not a known app code. Known: {string.Join(", ", LanguageRegistry.All.Select(language => language.AppCode))}.";
        }

        foreach (var group in codes.GroupBy(code => code, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            yield return $"{LanguageOptions.SectionName}:Codes: \"{group.Key}\" is listed {group.Count()} times.";
        }

        if (!codes.Contains(options.Default, StringComparer.OrdinalIgnoreCase))
        {
            yield return $"{LanguageOptions.SectionName}:Default: \"{options.Default}\" is not among the codes ({string.Join(", ", codes)}).";
        }
    }
}
