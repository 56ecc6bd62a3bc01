using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace UmbracoKi.Validation;

/// <summary>
/// Refuses to save or publish a document that breaks a rule, naming document, field and reason. Values nobody can read
/// are refused when saving; contradictions between fields only when publishing, so that a draft can be left half done.
/// </summary>
internal sealed class DocumentRulesHandler(DocumentUniqueness uniqueness)
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
        DocumentRules.Check(document.ContentType.Alias, new DocumentValues(document)).Concat(uniqueness.Check(document));

    private static string Describe(IContent document, DocumentProblem problem)
    {
        var subject = $"„{DocumentName.Of(document)}“";
        if (problem.Property is { } alias)
        {
            var field = document.Properties.TryGetValue(alias, out var property) ? property.PropertyType.Name : alias;
            subject += $", Feld „{field}“";
        }

        return $"{subject}: {problem.Message}";
    }
}
