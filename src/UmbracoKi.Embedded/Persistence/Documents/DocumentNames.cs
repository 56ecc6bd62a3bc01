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

        content.Name = UniqueName.Among(InvariantSiblings(database, content), content.Name);
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

    private List<string?> InvariantSiblings(UmbracoDbContext database, IContent content)
    {
        var (shortest, longest) = ClashingLengths(content.Name!);
        return [.. database.Set<NodeRow>()
            .Where(n => n.ParentId == content.ParentId && n.ObjectType == objectType && n.Id != content.Id)
            .Where(n => n.Text!.Length >= shortest && n.Text.Length <= longest)
            .Select(n => n.Text)];
    }

    private void EnsureCultures(UmbracoDbContext database, IContent content, LanguageCodes languages, bool publishing)
    {
        foreach (var info in Enumerable.ToArray<ContentCultureInfos>(content.CultureInfos!))
        {
            if (languages.Find(info.Culture) is not { } languageId || info.Name is not { } name)
            {
                continue;
            }

            var uniqueName = UniqueName.Among(CultureSiblings(database, content, languageId, name), name);
            if (uniqueName == name)
            {
                continue;
            }

            content.SetCultureName(uniqueName, info.Culture);
            if (publishing && content.PublishCultureInfos?.TryGetValue(info.Culture, out var published) == true)
            {
                content.SetPublishInfo(info.Culture, uniqueName, published.Date);
            }
        }
    }

    private List<string> CultureSiblings(UmbracoDbContext database, IContent content, int languageId, string name)
    {
        var (shortest, longest) = ClashingLengths(name);
        var names =
            from node in database.Set<NodeRow>()
            join version in database.Set<ContentVersionRow>() on node.Id equals version.NodeId
            join variation in database.Set<ContentVersionCultureVariationRow>() on version.Id equals variation.VersionId
            where node.ParentId == content.ParentId && node.ObjectType == objectType && node.Id != content.Id
            where version.Current && variation.LanguageId == languageId
            where variation.Name.Length >= shortest && variation.Name.Length <= longest
            select variation.Name;
        return [.. names];
    }

    // The database compares letters of ASCII only without regard to case, so it narrows by length and .NET compares.
    private static (int Shortest, int Longest) ClashingLengths(string name)
        => (UniqueName.Base(name).EnumerateRunes().Count(), name.EnumerateRunes().Count() + UniqueName.LongestSuffix);
}
