using Microsoft.EntityFrameworkCore;
using UmbracoKi.Embedded.Persistence.ContentData;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>Writes the property data of a version so that only what changed touches the database.</summary>
internal static class PropertyValueWriter
{
    /// <summary>Inserts and deletes at once and queues what is updated; the caller's <c>SaveChanges</c> writes that.</summary>
    /// <param name="existingVersionId">The version that has rows already; rows of any other version are all new.</param>
    public static void Replace(UmbracoDbContext database, int existingVersionId, IReadOnlyList<PropertyDataRow> rows)
    {
        var existing = database.Set<PropertyDataRow>().Where(p => p.VersionId == existingVersionId).ToDictionary(Key);
        var added = new List<PropertyDataRow>();
        foreach (var row in rows)
        {
            if (row.VersionId != existingVersionId || !existing.Remove(Key(row), out var old))
            {
                added.Add(row);
                continue;
            }

            row.Id = old.Id;
            if (!SameValue(row, old))
            {
                database.Update(row);
            }
        }

        if (existing.Count > 0)
        {
            var obsolete = existing.Values.Select(p => p.Id).ToArray();
            database.Set<PropertyDataRow>().Where(p => EF.Parameter(obsolete).Contains(p.Id)).ExecuteDelete();
        }

        database.InsertRows(added);
    }

    // The column ignores the case of a segment's letters, and so does its unique index.
    private static (int, int?, string?) Key(PropertyDataRow row) => (row.PropertyTypeId, row.LanguageId, row.Segment?.ToUpperInvariant());

    private static bool SameValue(PropertyDataRow a, PropertyDataRow b)
        => a.IntValue == b.IntValue && a.DecimalValue == b.DecimalValue && a.DateValue == b.DateValue
            && a.VarcharValue == b.VarcharValue && a.TextValue == b.TextValue;
}
