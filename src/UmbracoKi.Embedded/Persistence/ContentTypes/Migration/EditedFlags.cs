using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Persistence.ContentData;
using UmbracoKi.Embedded.Persistence.Documents;

namespace UmbracoKi.Embedded.Persistence.ContentTypes.Migration;

/// <summary>Says of the documents of a type anew, and of their cultures, whether they differ from what is published.</summary>
/// <remarks>
/// As saving each would. A full Umbraco looks at the values that moved only, and forgets what was waiting to be
/// published in others.
/// </remarks>
internal static class EditedFlags
{
    public static void Update(UmbracoDbContext context, int typeId, TypeShape shape, int defaultLanguage)
    {
        var documents = Documents(context, typeId).ToList();
        var varying = shape.Properties.Where(p => p.Key.TypeId == typeId && p.Value.VariesByCulture()).Select(p => p.Key.PropertyId).ToArray();
        HashSet<(int NodeId, int? LanguageId)> values =
            [.. Values(context, typeId, varying, inDraft: true), .. Values(context, typeId, varying, inDraft: false)];
        var different = values.Select(v => v.NodeId).Concat(documents.Where(d => d.DraftName != d.PublishedName).Select(d => d.NodeId)).ToHashSet();
        if (shape.Types[typeId].VariesByCulture())
        {
            HashSet<(int NodeId, int LanguageId)> cultures =
                [.. values.Select(v => (v.NodeId, v.LanguageId ?? defaultLanguage)), .. Names(context, typeId)];
            different.UnionWith(cultures.Select(c => c.NodeId));
            UpdateCultures(context, typeId, cultures);
        }

        var changed = documents.Where(d => d.Edited != (!d.Published || different.Contains(d.NodeId))).ToLookup(d => !d.Edited, d => d.NodeId);
        foreach (var group in changed)
        {
            var (edited, ids) = (group.Key, group.ToArray());
            context.Set<DocumentRow>().Where(d => EF.Parameter(ids).Contains(d.NodeId)).ExecuteUpdate(set => set.SetProperty(d => d.Edited, edited));
        }
    }

    /// <param name="differing">Documents and languages; an invariant value counts as one of the default language.</param>
    private static void UpdateCultures(UmbracoDbContext context, int typeId, HashSet<(int NodeId, int LanguageId)> differing)
    {
        var changed = new List<(int Id, bool Edited)>();
        foreach (var state in States(context, typeId))
        {
            var edited = state.Available && (!state.Published || differing.Contains((state.NodeId, state.LanguageId)));
            if (edited != state.Edited)
            {
                changed.Add((state.Id, edited));
            }
        }

        foreach (var group in changed.ToLookup(c => c.Edited, c => c.Id))
        {
            var (edited, ids) = (group.Key, group.ToArray());
            context.Set<DocumentCultureVariationRow>().Where(s => EF.Parameter(ids).Contains(s.Id))
                .ExecuteUpdate(set => set.SetProperty(s => s.Edited, edited));
        }
    }

    private static IQueryable<DocumentState> Documents(UmbracoDbContext context, int typeId)
        => from content in context.Set<ContentRow>()
           join document in context.Set<DocumentRow>() on content.NodeId equals document.NodeId
           join draft in context.Set<ContentVersionRow>() on content.NodeId equals draft.NodeId
           join last in LastPublished(context) on content.NodeId equals last.NodeId into published
           from last in published.DefaultIfEmpty()
           where content.ContentTypeId == typeId && draft.Current
           select new DocumentState
           {
               NodeId = content.NodeId,
               Published = document.Published,
               Edited = document.Edited,
               DraftId = draft.Id,
               DraftName = draft.Text,
               PublishedId = (int?)last.Id,
               PublishedName = last.Text,
           };

    private static IQueryable<ContentVersionRow> LastPublished(UmbracoDbContext context)
        => from version in context.Set<ContentVersionRow>()
           join documentVersion in context.Set<DocumentVersionRow>() on version.Id equals documentVersion.Id
           where documentVersion.Published
           select version;

    private static IQueryable<DocumentCultureVariationRow> States(UmbracoDbContext context, int typeId)
        => from state in context.Set<DocumentCultureVariationRow>()
           join content in context.Set<ContentRow>() on state.NodeId equals content.NodeId
           where content.ContentTypeId == typeId
           select state;

    /// <summary>Values of one version that the other does not have just so.</summary>
    /// <remarks>Values kept from before a property's variation was switched do not count; the case of letters does.</remarks>
    private static IEnumerable<(int NodeId, int? LanguageId)> Values(UmbracoDbContext context, int typeId, int[] varying, bool inDraft)
    {
        var values = context.Set<PropertyDataRow>();
        var different =
            from document in Documents(context, typeId)
            join value in values on inDraft ? document.DraftId : document.PublishedId equals (int?)value.VersionId
            where EF.Parameter(varying).Contains(value.PropertyTypeId)
                ? value.LanguageId != null || value.Segment != null
                : value.LanguageId == null
            where !values.Any(other => other.VersionId == (inDraft ? document.PublishedId : document.DraftId)
                && other.PropertyTypeId == value.PropertyTypeId
                && other.LanguageId == value.LanguageId
                && other.Segment == value.Segment
                && other.IntValue == value.IntValue
                && other.DecimalValue == value.DecimalValue
                && other.DateValue == value.DateValue
                && SqlText.Exact(other.VarcharValue) == value.VarcharValue
                && SqlText.Exact(other.TextValue) == value.TextValue)
            select new { document.NodeId, value.LanguageId };
        return different.Distinct().AsEnumerable().Select(d => (d.NodeId, d.LanguageId));
    }

    /// <summary>The languages in which the draft has a name that is not the published one.</summary>
    private static IEnumerable<(int NodeId, int LanguageId)> Names(UmbracoDbContext context, int typeId)
    {
        var names = context.Set<ContentVersionCultureVariationRow>();
        var different =
            from document in Documents(context, typeId)
            join name in names on document.DraftId equals (int?)name.VersionId
            where !names.Any(other => other.VersionId == document.PublishedId && other.LanguageId == name.LanguageId
                && SqlText.Exact(other.Name) == name.Name)
            select new { document.NodeId, name.LanguageId };
        return different.AsEnumerable().Select(d => (d.NodeId, d.LanguageId));
    }
}
