using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using UmbracoKi.ContentModel;
using UmbracoKi.Regions;

namespace UmbracoKi.Validation;

/// <summary>
/// Refuses to save or publish a document that breaks a rule, naming document, field and reason. Values nobody can read
/// are refused when saving; contradictions between fields only when publishing, so that a draft can be left half done.
/// </summary>
internal sealed class DocumentRulesHandler(IContentService contents)
    : INotificationHandler<ContentSavingNotification>, INotificationHandler<ContentPublishingNotification>
{
    private const string Category = "UmbracoKi";

    public void Handle(ContentSavingNotification notification) =>
        Refuse(notification, notification.SavedEntities, problem => !problem.AllowedInDraft);

    public void Handle(ContentPublishingNotification notification) =>
        Refuse(notification, notification.PublishedEntities, _ => true);

    private void Refuse(CancelableObjectNotification<IEnumerable<IContent>> notification, IEnumerable<IContent> documents, Func<DocumentProblem, bool> isRelevant)
    {
        foreach (var document in documents)
        {
            foreach (var problem in Problems(document).Where(isRelevant))
            {
                notification.CancelOperation(new EventMessage(Category, Describe(document, problem), EventMessageType.Error));
            }
        }
    }

    private IEnumerable<DocumentProblem> Problems(IContent document) =>
        DocumentRules.Check(document.ContentType.Alias, new DocumentValues(document)).Concat(SlugOfAnotherRegion(document));

    private IEnumerable<DocumentProblem> SlugOfAnotherRegion(IContent document)
    {
        if (document.ContentType.Alias != DocumentTypeAliases.Region || new DocumentValues(document).Text("slug") is not { } slug)
        {
            yield break;
        }

        var other = contents.GetRootContent().FirstOrDefault(root =>
            root.Key != document.Key
            && root.ContentType.Alias == DocumentTypeAliases.Region
            && string.Equals(new DocumentValues(root).Text("slug"), slug, StringComparison.OrdinalIgnoreCase));

        if (other is not null)
        {
            yield return new DocumentProblem("slug", $"„{slug}“ benutzt schon die Region „{NameOf(other)}“.");
        }
    }

    private static string Describe(IContent document, DocumentProblem problem)
    {
        var field = document.Properties.TryGetValue(problem.Property, out var property) ? property.PropertyType.Name : problem.Property;
        return $"„{NameOf(document)}“, Feld „{field}“: {problem.Message}";
    }

    private static string NameOf(IContent document) =>
        !string.IsNullOrEmpty(document.Name) ? document.Name
        : document.CultureInfos?.Values.Select(culture => culture.Name).FirstOrDefault(name => !string.IsNullOrEmpty(name)) ?? "ohne Namen";
}
