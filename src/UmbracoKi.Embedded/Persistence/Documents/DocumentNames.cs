using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Persistence.ContentData;
using UmbracoKi.Embedded.Persistence.Languages;
using UmbracoKi.Embedded.Persistence.Nodes;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>Sees to it that a document has an invariant name and that no sibling has the same one, invariant or in a culture.</summary>
internal sealed class DocumentNames(Guid objectType, bool unique)
{
    /// <exception cref="InvalidOperationException">The document has no name at all.</exception>
    public void Ensure(UmbracoDbContext database, IContent content, LanguageCodes languages, bool publishing)
    {
        content.Name = InvariantName(content, languages);
        if (!unique)
        {
            return;
        }

        content.Name = UniqueName.Among(InvariantSiblings(database, objectType, content), content.Name);
        if (content.ContentType.VariesByCulture())
        {
            EnsureCultures(database, content, languages, publishing);
        }
    }

    /// <remarks>The editing service leaves the invariant name of a varying document empty; a row without one is unreadable to Umbraco.</remarks>
    private static string InvariantName(IContent content, LanguageCodes languages)
    {
        var name = content.Name;
        if (content.ContentType.VariesByCulture() && content.CultureInfos is { Count: > 0 } infos)
        {
            name = languages.Default is { } culture && infos.TryGetValue(culture, out var own) ? own.Name : infos[0].Name;
        }

        return string.IsNullOrWhiteSpace(name)
            ? throw new InvalidOperationException("A document without a name cannot be saved.")
            : name;
    }

    /// <summary>The names among the entity's siblings that could clash with its own.</summary>
    public static List<string?> InvariantSiblings(UmbracoDbContext database, Guid objectType, IContentBase content)
    {
        var (shortest, longest) = ClashingLengths(content.Name!);
        return [.. database.Set<NodeRow>()
            .Where(n => n.ParentId == content.ParentId && n.ObjectType == objectType && n.Id != content.Id)
            .Where(n => n.Text!.Length >= shortest && n.Text.Length <= longest)
            .Select(n => n.Text)];
    }

    private void EnsureCultures(UmbracoDbContext database, IContent content, LanguageCodes languages, bool publishing)
    {
        var named = content.AvailableCultures
            .Select(culture => (Culture: culture, LanguageId: languages.Find(culture), Name: content.GetCultureName(culture)))
            .Where(n => n is { LanguageId: not null, Name: not null })
            .ToArray();
        var siblings = CultureSiblings(database, content, [.. named.Select(n => n.Name!)]);
        foreach (var (culture, languageId, name) in named)
        {
            var uniqueName = UniqueName.Among(siblings[languageId!.Value], name!);
            if (uniqueName == name)
            {
                continue;
            }

            content.SetCultureName(uniqueName, culture);
            if (publishing && content.PublishCultureInfos?.TryGetValue(culture, out var published) == true)
            {
                content.SetPublishInfo(culture, uniqueName, published.Date);
            }
        }
    }

    private ILookup<int, string> CultureSiblings(UmbracoDbContext database, IContent content, string[] wanted)
    {
        var lengths = wanted.Select(ClashingLengths).DefaultIfEmpty().ToArray();
        var (shortest, longest) = (lengths.Min(l => l.Shortest), lengths.Max(l => l.Longest));
        var names =
            from node in database.Set<NodeRow>()
            join version in database.Set<ContentVersionRow>() on node.Id equals version.NodeId
            join variation in database.Set<ContentVersionCultureVariationRow>() on version.Id equals variation.VersionId
            where node.ParentId == content.ParentId && node.ObjectType == objectType && node.Id != content.Id
            where version.Current && variation.Name.Length >= shortest && variation.Name.Length <= longest
            select new { variation.LanguageId, variation.Name };
        return names.AsEnumerable().ToLookup(n => n.LanguageId, n => n.Name);
    }

    // The database compares letters of ASCII only without regard to case, so it narrows by length and .NET compares.
    private static (int Shortest, int Longest) ClashingLengths(string name)
        => (UniqueName.Base(name).EnumerateRunes().Count(), name.EnumerateRunes().Count() + UniqueName.LongestSuffix);
}
