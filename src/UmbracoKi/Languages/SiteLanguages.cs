using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;

namespace UmbracoKi.Languages;

/// <summary>The languages of this site, in the configured order. Look-ups ignore case and know no language the site does not use.</summary>
public sealed class SiteLanguages
{
    private readonly FrozenDictionary<string, KiLanguage> _byAppCode;
    private readonly FrozenDictionary<string, KiLanguage> _byCulture;

    public SiteLanguages(IOptions<LanguageOptions> options)
        : this(options.Value)
    {
    }

    internal SiteLanguages(LanguageOptions options)
    {
        All = [.. options.EffectiveCodes.Select(LanguageRegistry.GetByAppCode)];
        Default = LanguageRegistry.GetByAppCode(options.Default);
        _byAppCode = All.ToFrozenDictionary(language => language.AppCode, StringComparer.OrdinalIgnoreCase);
        _byCulture = All.ToFrozenDictionary(language => language.Culture, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The languages of a configuration, for whoever asks without a running site.</summary>
    /// <exception cref="UnknownLanguageException">A code is not in the registry.</exception>
    public static SiteLanguages Of(LanguageOptions options) => new(options);

    public IReadOnlyList<KiLanguage> All { get; }

    public KiLanguage Default { get; }

    public bool TryGetByAppCode(string appCode, [NotNullWhen(true)] out KiLanguage? language) => _byAppCode.TryGetValue(appCode, out language);

    public bool TryGetByCulture(string culture, [NotNullWhen(true)] out KiLanguage? language) => _byCulture.TryGetValue(culture, out language);

    /// <exception cref="UnknownLanguageException">This site does not use the language.</exception>
    public KiLanguage GetByAppCode(string appCode) =>
        TryGetByAppCode(appCode, out var language) ? language : throw new UnknownLanguageException("app code", appCode, _byAppCode.Keys);

    /// <exception cref="UnknownLanguageException">This site does not use the language.</exception>
    public KiLanguage GetByCulture(string culture) =>
        TryGetByCulture(culture, out var language) ? language : throw new UnknownLanguageException("culture", culture, _byCulture.Keys);
}
