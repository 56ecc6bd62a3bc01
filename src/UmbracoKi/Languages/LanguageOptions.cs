namespace UmbracoKi.Languages;

/// <summary>Which languages of the <see cref="LanguageRegistry"/> a site uses.</summary>
public sealed class LanguageOptions
{
    public const string SectionName = "UmbracoKi:Languages";

    /// <summary>Used when <see cref="Codes"/> is empty.</summary>
    public static readonly IReadOnlyList<string> DefaultCodes = ["de", "uk", "en", "ar", "fa", "tr", "ru", "de-si"];

    /// <summary>
    /// The languages a site has from the start; an administrator or an import may add others of the registry, which come
    /// behind. App codes in the order clients show them. Empty (the default) means <see cref="DefaultCodes"/>: the configuration
    /// binder appends to a list that already has entries, so the default set cannot stand here.
    /// </summary>
    public IList<string> Codes { get; set; } = [];

    /// <value>App code of the default language; must be one of the codes. Default: <c>de</c>.</value>
    public string Default { get; set; } = "de";

    internal IReadOnlyList<string> EffectiveCodes => Codes.Count == 0 ? DefaultCodes : [.. Codes];
}
