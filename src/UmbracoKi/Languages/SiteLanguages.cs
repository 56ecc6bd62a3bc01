using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;

namespace UmbracoKi.Languages;

/// <summary>
/// The languages of this site: those configured, in that order, and behind them those of the registry that Umbraco has
/// besides. Look-ups ignore case and know no language the site does not use.
/// </summary>
public sealed class SiteLanguages
{
    private readonly IReadOnlyList<KiLanguage> _configured;
    private volatile State _state;

    public SiteLanguages(IOptions<LanguageOptions> options)
        : this(options.Value)
    {
    }

    internal SiteLanguages(LanguageOptions options)
    {
        _configured = [.. options.EffectiveCodes.Select(LanguageRegistry.GetByAppCode)];
        _state = new State(_configured);
        Default = LanguageRegistry.GetByAppCode(options.Default);
    }

    /// <summary>The languages of a configuration, for whoever asks without a running site.</summary>
    /// <exception cref="UnknownLanguageException">A code is not in the registry.</exception>
    public static SiteLanguages Of(LanguageOptions options) => new(options);

    public IReadOnlyList<KiLanguage> All => _state.All;

    public KiLanguage Default { get; }

    public bool TryGetByAppCode(string appCode, [NotNullWhen(true)] out KiLanguage? language) => _state.ByAppCode.TryGetValue(appCode, out language);

    public bool TryGetByCulture(string culture, [NotNullWhen(true)] out KiLanguage? language) => _state.ByCulture.TryGetValue(culture, out language);

    /// <exception cref="UnknownLanguageException">This site does not use the language.</exception>
    public KiLanguage GetByAppCode(string appCode) =>
        TryGetByAppCode(appCode, out var language) ? language : throw new UnknownLanguageException("app code", appCode, _state.ByAppCode.Keys);

    /// <exception cref="UnknownLanguageException">This site does not use the language.</exception>
    public KiLanguage GetByCulture(string culture) =>
        TryGetByCulture(culture, out var language) ? language : throw new UnknownLanguageException("culture", culture, _state.ByCulture.Keys);

    /// <param name="cultures">All that Umbraco has at this moment; those the registry does not know are left out.</param>
    internal void Follow(IEnumerable<string> cultures)
    {
        var present = cultures.ToHashSet(StringComparer.OrdinalIgnoreCase);
        _state = new State([.. _configured, .. LanguageRegistry.All.Except(_configured).Where(language => present.Contains(language.Culture))]);
    }

    private sealed class State(IReadOnlyList<KiLanguage> all)
    {
        public IReadOnlyList<KiLanguage> All { get; } = all;

        public FrozenDictionary<string, KiLanguage> ByAppCode { get; } = all.ToFrozenDictionary(language => language.AppCode, StringComparer.OrdinalIgnoreCase);

        public FrozenDictionary<string, KiLanguage> ByCulture { get; } = all.ToFrozenDictionary(language => language.Culture, StringComparer.OrdinalIgnoreCase);
    }
}
