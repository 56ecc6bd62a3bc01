using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.Collections;

internal sealed class CollectionProblems : ProblemMap<ContentCollectionOperationStatus>
{
    protected override Told? Describe(ContentCollectionOperationStatus status) => status switch
    {
        ContentCollectionOperationStatus.ContentNotFound => NotFound("The item could not be found"),
        ContentCollectionOperationStatus.DataTypeNotFound => NotFound("The data type could not be found"),
        ContentCollectionOperationStatus.ContentNotCollection => BadRequest(
            "The document item is not configured as a collection", "The specified document is not configured as a collection"),
        ContentCollectionOperationStatus.DataTypeNotCollection => BadRequest("Data type id does not represent a collection"),
        ContentCollectionOperationStatus.OrderByNotPartOfCollectionConfiguration => BadRequest(
            "Order by value is not part of collection configuration", "A list can be sorted by its columns, name, order, dates and people only."),
        _ => null,
    };
}
