using Umbraco.Cms.Core.Persistence.Repositories;

namespace UmbracoKi.Embedded.Persistence.Languages;

/// <summary>Translates between language ids and cultures for the length of one operation, without asking the repository per row.</summary>
internal sealed class LanguageCodes
{
    private readonly Dictionary<int, string> _isoById;
    private readonly Dictionary<string, int> _idByIso;

    private LanguageCodes(IEnumerable<(int Id, string Iso, bool IsDefault)> languages)
    {
        var all = languages.ToArray();
        _isoById = all.ToDictionary(l => l.Id, l => l.Iso);
        _idByIso = all.ToDictionary(l => l.Iso, l => l.Id, StringComparer.OrdinalIgnoreCase);
        Default = all.FirstOrDefault(l => l.IsDefault).Iso;
    }

    /// <summary>Null if no language is marked as default.</summary>
    public string? Default { get; }

    public IEnumerable<string> All => _isoById.Values;

    public static LanguageCodes Read(ILanguageRepository languages)
        => new(languages.GetMany([]).Select(l => (l.Id, l.IsoCode, l.IsDefault)));

    /// <exception cref="InvalidOperationException">A row refers to a language that does not exist.</exception>
    public string? Iso(int? id) => id is null
        ? null
        : _isoById.TryGetValue(id.Value, out var iso) ? iso : throw new InvalidOperationException($"There is no language {id}.");

    /// <exception cref="InvalidOperationException">The culture is not one of the site's languages.</exception>
    public int? Id(string? culture) => string.IsNullOrEmpty(culture)
        ? null
        : _idByIso.TryGetValue(culture, out var id) ? id : throw new InvalidOperationException($"'{culture}' is not a language of this site.");

    /// <summary>Null also for a culture that is not one of the site's languages.</summary>
    public int? Find(string? culture) => !string.IsNullOrEmpty(culture) && _idByIso.TryGetValue(culture, out var id) ? id : null;
}
