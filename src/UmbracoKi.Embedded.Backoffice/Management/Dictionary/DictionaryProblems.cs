using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.Dictionary;

internal sealed class DictionaryProblems : ProblemMap<DictionaryItemOperationStatus>
{
    protected override Told? Describe(DictionaryItemOperationStatus status) => status switch
    {
        DictionaryItemOperationStatus.DuplicateItemKey => Conflict(
            "Duplicate dictionary item name detected",
            "Another dictionary item exists with the same name. Dictionary item names must be unique."),
        DictionaryItemOperationStatus.ItemNotFound => NotFound("The dictionary item could not be found"),
        DictionaryItemOperationStatus.ParentNotFound => NotFound("The dictionary item parent could not be found"),
        DictionaryItemOperationStatus.InvalidParent => BadRequest("Invalid parent", "An item cannot be moved below itself."),
        DictionaryItemOperationStatus.DuplicateKey => Failure("Unknown dictionary operation status."),
        _ => null,
    };
}
