using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.PropertyValues;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>Documents as the client edits them.</summary>
internal sealed class DocumentPresentation(IContentService contents, IContentTypeService types, ITemplateService templates, PropertyValuePresentation values)
{
    public DocumentResponse Show(IContent document) => new()
    {
        Id = document.Key,
        DocumentType = TypeOf(document.ContentTypeId),
        Template = TemplateOf(document),
        IsTrashed = document.Trashed,
        Values = values.Show(document),
        Variants = Variants(document),
    };

    /// <summary>What readers see: the published values, and only languages that are published.</summary>
    /// <returns>Null if nothing is published.</returns>
    public DocumentResponse? ShowPublished(IContent document)
    {
        if (!document.Published || contents.GetVersion(document.PublishedVersionId) is not { } version)
        {
            return null;
        }

        var shown = Show(document);
        return shown with
        {
            Values = values.Show(version),
            Variants = [.. shown.Variants.Where(variant => variant.Culture is null || document.IsCulturePublished(variant.Culture))],
        };
    }

    /// <summary>A version's values under the document's own type and dates.</summary>
    public DocumentContent ShowContent(IContent version) => new()
    {
        Id = version.Key,
        DocumentType = TypeOf(version.ContentTypeId),
        Values = values.Show(version),
        Variants = Variants(version),
    };

    private DocumentTypeReference TypeOf(int id)
    {
        var type = types.Get(id) ?? throw new InvalidOperationException($"There is no document type {id}.");
        return new DocumentTypeReference(type.Key, type.Icon, ReferenceById.Of(type.ListView));
    }

    private ReferenceById? TemplateOf(IContent document)
        => document.TemplateId is { } id ? ReferenceById.Of(templates.GetAsync(id).GetAwaiter().GetResult()?.Key) : null;

    private DocumentVariantResponse[] Variants(IContent document)
    {
        var schedules = document.HasIdentity ? contents.GetContentScheduleByContentId(document.Id) : new ContentScheduleCollection();
        return document.ContentType.Variations.HasFlag(ContentVariation.Culture)
            ? [.. document.AvailableCultures.Select(culture => Variant(document, schedules, culture))]
            : [Variant(document, schedules, null)];
    }

    private static DocumentVariantResponse Variant(IContent document, ContentScheduleCollection schedules, string? culture) => new()
    {
        State = StateOf(document, culture),
        PublishDate = (culture is null ? document.PublishDate : document.GetPublishDate(culture)).Offset(),
        ScheduledPublishDate = ScheduledFor(schedules, culture, ContentScheduleAction.Release),
        ScheduledUnpublishDate = ScheduledFor(schedules, culture, ContentScheduleAction.Expire),
        CreateDate = document.CreateDate.Offset(),
        UpdateDate = ((culture is null ? null : document.GetUpdateDate(culture)) ?? document.UpdateDate).Offset(),
        Culture = culture,
        Name = (culture is null ? document.Name : document.GetCultureName(culture)) ?? string.Empty,
    };

    private static DateTimeOffset? ScheduledFor(ContentScheduleCollection schedules, string? culture, ContentScheduleAction action)
    {
        var found = schedules.GetSchedule(culture ?? string.Empty, action).Select(schedule => (DateTime?)schedule.Date).FirstOrDefault();
        return found.Offset();
    }

    private static DocumentVariantState StateOf(IContent document, string? culture)
    {
        var published = culture is null ? document.Published : document.IsCulturePublished(culture);
        var edited = culture is null ? document.Edited : document.IsCultureEdited(culture);
        return document.Trashed ? DocumentVariantState.Trashed
            : !published ? DocumentVariantState.Draft
            : edited ? DocumentVariantState.PublishedPendingChanges
            : DocumentVariantState.Published;
    }
}
