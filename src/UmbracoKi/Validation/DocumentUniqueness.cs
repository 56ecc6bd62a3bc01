using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbracoKi.ContentModel;

namespace UmbracoKi.Validation;

/// <summary>Rules about a document and its neighbours: what allowed children cannot say.</summary>
internal sealed class DocumentUniqueness(IContentService contents)
{
    private static readonly HashSet<string> OnePerRegion =
    [
        DocumentTypeAliases.Places, DocumentTypeAliases.PlaceCategories, DocumentTypeAliases.Events, DocumentTypeAliases.NewsList,
        DocumentTypeAliases.Contacts, DocumentTypeAliases.Organisations, DocumentTypeAliases.Offers, DocumentTypeAliases.Imprint,
    ];

    public IEnumerable<DocumentProblem> Check(IContent document) => document.ContentType.Alias switch
    {
        DocumentTypeAliases.Region => SlugOfAnotherRegion(document),
        var alias when OnePerRegion.Contains(alias) && !document.HasIdentity => SecondOfItsKind(document),
        _ => [],
    };

    private IEnumerable<DocumentProblem> SlugOfAnotherRegion(IContent document)
    {
        if (new DocumentValues(document).Text("slug") is not { } slug)
        {
            yield break;
        }

        var other = contents.GetRootContent().FirstOrDefault(root =>
            root.Key != document.Key
            && root.ContentType.Alias == DocumentTypeAliases.Region
            && string.Equals(new DocumentValues(root).Text("slug"), slug, StringComparison.OrdinalIgnoreCase));

        if (other is not null)
        {
            yield return new DocumentProblem("slug", $"„{slug}“ benutzt schon die Region „{DocumentName.Of(other)}“.");
        }
    }

    private IEnumerable<DocumentProblem> SecondOfItsKind(IContent document)
    {
        var first = contents
            .GetPagedChildren(document.ParentId, 0, int.MaxValue, out _, propertyAliases: null, filter: null, ordering: null)
            .FirstOrDefault(sibling => sibling.Key != document.Key && sibling.ContentType.Alias == document.ContentType.Alias);

        if (first is not null)
        {
            yield return new DocumentProblem(null, $"Davon gibt es in dieser Region schon eines, „{DocumentName.Of(first)}“.");
        }
    }
}
