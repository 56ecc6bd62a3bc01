using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.Languages;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>When documents are to be published and unpublished. Dates are UTC.</summary>
internal sealed class DocumentSchedules(ILanguageRepository languages)
{
    public Dictionary<int, ContentScheduleCollection> Read(UmbracoDbContext database, int[] documentIds)
    {
        var codes = LanguageCodes.Read(languages);
        var schedules = new Dictionary<int, ContentScheduleCollection>();
        foreach (var row in database.Set<ContentScheduleRow>().Where(s => EF.Parameter(documentIds).Contains(s.NodeId)).OrderBy(s => s.Date))
        {
            if (!schedules.TryGetValue(row.NodeId, out var schedule))
            {
                schedules[row.NodeId] = schedule = new ContentScheduleCollection();
            }

            schedule.Add(new ContentSchedule(row.Id, codes.Iso(row.LanguageId) ?? string.Empty, row.Date, Enum.Parse<ContentScheduleAction>(row.Action)));
        }

        return schedules;
    }

    /// <summary>Makes the stored schedule equal to the given one. New entries receive an id.</summary>
    public void Write(UmbracoDbContext database, int documentId, ContentScheduleCollection schedule)
    {
        var codes = LanguageCodes.Read(languages);
        var kept = schedule.FullSchedule.Where(s => s.Id != Guid.Empty).Select(s => s.Id).ToArray();
        var stored = database.Set<ContentScheduleRow>().Where(s => s.NodeId == documentId).Select(s => s.Id).ToHashSet();
        database.Set<ContentScheduleRow>().Where(s => s.NodeId == documentId && !EF.Parameter(kept).Contains(s.Id)).ExecuteDelete();
        foreach (var entry in schedule.FullSchedule)
        {
            if (entry.Id == Guid.Empty)
            {
                entry.Id = Guid.NewGuid();
            }

            var row = new ContentScheduleRow
            {
                Id = entry.Id,
                NodeId = documentId,
                LanguageId = codes.Id(entry.Culture),
                Date = entry.Date,
                Action = entry.Action.ToString(),
            };
            database.Entry(row).State = stored.Contains(entry.Id) ? EntityState.Modified : EntityState.Added;
        }

        database.SaveChanges();
    }

    public static void Clear(UmbracoDbContext database, DateTime until, ContentScheduleAction? action)
        => Due(database, until, action).ExecuteDelete();

    /// <summary>Entries whose time has come.</summary>
    /// <param name="action">Null means either.</param>
    public static IQueryable<ContentScheduleRow> Due(UmbracoDbContext database, DateTime until, ContentScheduleAction? action)
    {
        var due = database.Set<ContentScheduleRow>().Where(s => s.Date <= until);
        if (action is null)
        {
            return due;
        }

        var name = action.Value.ToString();
        return due.Where(s => s.Action == name);
    }
}
