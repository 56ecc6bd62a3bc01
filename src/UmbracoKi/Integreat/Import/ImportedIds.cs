using UmbracoKi.Published;
using UmbracoKi.Storage;

namespace UmbracoKi.Integreat.Import;

/// <summary>Gives documents the ids they have at the source.</summary>
/// <remarks>
/// All of them in one transaction, before the first document is written: no rebuild of the published site can then give one
/// an id of its own, or a number that another one of the source has.
/// </remarks>
internal sealed class ImportedIds(IStableIds ids)
{
    public void Assign(IEnumerable<PlannedDocument> documents, ICollection<ImportProblem> problems)
    {
        var wanted = documents.SelectMany(Wanted).ToList();
        var byKey = wanted.Select(pair => pair.Document).Distinct().ToDictionary(document => document.Key);
        foreach (var refusal in ids.Assign([.. wanted.Select(pair => (pair.Subject, pair.Id))]))
        {
            var subject = ImportPlan.Describe(byKey[refusal.Subject.Document]) + (refusal.Subject.Language is { } language ? $" ({language})" : "");
            problems.Add(new ImportProblem(subject, refusal.Present is { } present
                ? $"It keeps its id {present}; at the source it has {refusal.Wanted}."
                : $"The id {refusal.Wanted} belongs to something else or is unusable; it gets another one."));
        }
    }

    private static IEnumerable<(PlannedDocument Document, IdSubject Subject, int Id)> Wanted(PlannedDocument document)
    {
        var subject = new IdSubject(DocumentKinds.Of(document.Type), document.Key);
        if (document.Id is { } own)
        {
            yield return (document, subject, own);
        }

        foreach (var (language, variant) in document.Variants)
        {
            if (variant.Id is { } id)
            {
                yield return (document, subject with { Language = language }, id);
            }
        }
    }
}
