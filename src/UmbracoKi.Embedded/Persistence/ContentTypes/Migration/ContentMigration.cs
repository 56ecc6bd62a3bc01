using Microsoft.EntityFrameworkCore;
using UmbracoKi.Embedded.Persistence.Languages;

namespace UmbracoKi.Embedded.Persistence.ContentTypes.Migration;

/// <summary>Makes the rows of existing content follow a change of types, as a full Umbraco does.</summary>
internal static class ContentMigration
{
    /// <param name="before">The types as they were stored.</param>
    /// <param name="after">The types as they are stored now.</param>
    public static void Run(UmbracoDbContext context, TypeShape before, TypeShape after)
    {
        var change = TypeChange.Between(before, after);
        foreach (var property in change.Lost)
        {
            ValueMigration.Delete(context, property);
        }

        foreach (var typeId in change.SwitchedTypes)
        {
            ForgetRedirects(context, typeId);
        }

        if (change.Recompared.Any())
        {
            Switch(context, change, after, DefaultLanguage(context));
        }
    }

    private static void Switch(UmbracoDbContext context, TypeChange change, TypeShape after, int defaultLanguage)
    {
        foreach (var typeId in change.TypesToCulture)
        {
            NameMigration.ToCulture(context, typeId, defaultLanguage);
            ScheduleMigration.ToCulture(context, typeId, defaultLanguage);
        }

        foreach (var typeId in change.TypesToInvariant)
        {
            ScheduleMigration.ToInvariant(context, typeId, defaultLanguage);
        }

        foreach (var property in change.ToCulture)
        {
            ValueMigration.ToCulture(context, property, defaultLanguage);
            TagMigration.Move(context, property, from: null, to: defaultLanguage);
        }

        foreach (var property in change.ToInvariant)
        {
            ValueMigration.ToInvariant(context, property, defaultLanguage);
            TagMigration.Move(context, property, from: defaultLanguage, to: null);
        }

        foreach (var typeId in change.Recompared)
        {
            EditedFlags.Update(context, typeId, after, defaultLanguage);
        }
    }

    /// <summary>Addresses of documents that begin or cease to vary are other addresses.</summary>
    private static void ForgetRedirects(UmbracoDbContext context, int typeId) => context.Database.ExecuteSql($"""
        DELETE FROM umbracoRedirectUrl WHERE contentKey IN (
            SELECT n.uniqueId FROM umbracoNode n JOIN umbracoContent c ON c.nodeId = n.id WHERE c.contentTypeId = {typeId})
        """);

    private static int DefaultLanguage(UmbracoDbContext context)
        => context.Set<LanguageRow>().Where(l => l.IsDefault).Select(l => (int?)l.Id).FirstOrDefault()
            ?? throw new InvalidOperationException("Without a default language there is none to keep values in when variation changes.");
}
