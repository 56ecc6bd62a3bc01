using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbracoKi.Pictures;

/// <summary>Stores what an editor writes, in the languages the editor may write; those of others stay as they are.</summary>
internal sealed class AlternativeTextValueEditor : DataValueEditor
{
    private readonly IBackOfficeSecurityAccessor _security;
    private readonly ILanguageService _languages;

    public AlternativeTextValueEditor(
        IShortStringHelper shortStrings,
        IJsonSerializer serializer,
        IIOHelper files,
        DataEditorAttribute attribute,
        IBackOfficeSecurityAccessor security,
        ILanguageService languages)
        : base(shortStrings, serializer, files, attribute)
    {
        _security = security;
        _languages = languages;
        Validators.Add(new AlternativeTextValidator());
    }

    /// <returns>The texts by culture; null if there are none.</returns>
    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        AlternativeTexts.Parse(property.GetValue(culture, segment)?.ToString()) is { IsEmpty: false } texts ? texts.ByCulture : null;

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var sent = AlternativeTexts.Parse(editorValue.Value?.ToString());
        if (WritableCultures() is not { } writable)
        {
            return sent.ToJson();
        }

        var current = AlternativeTexts.Parse(currentValue?.ToString());
        return AlternativeTexts.Of(
            sent.ByCulture.Where(text => writable.Contains(text.Key))
                .Concat(current.ByCulture.Where(text => !writable.Contains(text.Key)))
                .Select(text => KeyValuePair.Create(text.Key, (string?)text.Value))).ToJson();
    }

    // Null without a limit, and where nobody is signed in: an import, say.
    private HashSet<string>? WritableCultures()
    {
        if (_security.BackOfficeSecurity?.CurrentUser is not { } user || user.Groups.Any(group => group.HasAccessToAllLanguages))
        {
            return null;
        }

        // Umbraco asks value editors synchronously, and reads languages so.
        var ids = user.Groups.SelectMany(group => group.AllowedLanguages).ToHashSet();
        return _languages.GetAllAsync().GetAwaiter().GetResult().Where(language => ids.Contains(language.Id)).Select(language => language.IsoCode)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
