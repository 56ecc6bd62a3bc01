using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Security;

/// <summary>Puts back what a user with few languages has changed in others, before a document is saved.</summary>
/// <remarks>
/// Umbraco's editing service does this for languages that already have unpublished changes, and only for those: the text of a
/// language that is published as it stands it lets everybody change, and with the default language what all languages share.
/// </remarks>
internal sealed class OtherLanguages(
    LanguageLimits limits, IContentService contents, ILanguageService languages, PropertyEditorCollection editors, IOptionsMonitor<ContentSettings> settings)
    : INotificationAsyncHandler<ContentSavingNotification>
{
    public async Task HandleAsync(ContentSavingNotification notification, CancellationToken cancellationToken)
    {
        if (limits.Current is not { } allowed)
        {
            return;
        }

        var all = (await languages.GetAllAsync()).ToList();
        string[] others = [.. all.Select(language => language.IsoCode).Where(culture => !allowed.Contains(culture))];
        var keepsShared = !settings.CurrentValue.AllowEditInvariantFromNonDefault && !allowed.Contains(all.Single(language => language.IsDefault).IsoCode);
        foreach (var document in notification.SavedEntities.Where(document => document.HasIdentity && document.ContentType.VariesByCulture()))
        {
            if (contents.GetById(document.Key) is { } stored)
            {
                Restore(document, stored, others, keepsShared);
            }
        }
    }

    private void Restore(IContent document, IContent stored, string[] cultures, bool keepsShared)
    {
        foreach (var property in document.Properties)
        {
            var before = stored.Properties.Single(known => known.Alias == property.Alias);
            if (property.PropertyType.VariesByCulture())
            {
                RestoreVarying(property, before, cultures);
            }
            else
            {
                RestoreShared(property, before, cultures, keepsShared);
            }
        }
    }

    private static void RestoreVarying(IProperty property, IProperty before, string[] cultures)
    {
        foreach (var (culture, segment) in property.Values.Concat(before.Values)
            .Where(value => cultures.Contains(value.Culture, StringComparer.OrdinalIgnoreCase))
            .Select(value => (value.Culture, value.Segment)).Distinct().ToList())
        {
            property.SetValue(before.GetValue(culture, segment), culture, segment);
        }
    }

    // Blocks may hold texts of several languages in a value that does not vary itself.
    private void RestoreShared(IProperty property, IProperty before, string[] cultures, bool keepsShared)
    {
        var (value, old) = (property.GetValue(), before.GetValue());
        if (Equals(value, old))
        {
            return;
        }

        if (editors.TryGet(property.PropertyType.PropertyEditorAlias, out var editor) && editor.CanMergePartialPropertyValues(property.PropertyType))
        {
            var merged = cultures.Aggregate(value, (current, culture) => editor.MergePartialPropertyValueForCulture(old, current, culture));
            property.SetValue(keepsShared ? editor.MergePartialPropertyValueForCulture(old, merged, null) : merged);
        }
        else if (keepsShared)
        {
            property.SetValue(old);
        }
    }
}
