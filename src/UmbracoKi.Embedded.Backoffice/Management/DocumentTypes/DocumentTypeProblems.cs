using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.DocumentTypes;

internal sealed class DocumentTypeProblems : ProblemMap<ContentTypeOperationStatus>
{
    protected override Told? Describe(ContentTypeOperationStatus status) => status switch
    {
        ContentTypeOperationStatus.NotFound => NotFound("Not Found", "The specified document type was not found"),
        ContentTypeOperationStatus.DataTypeNotFound => NotFound("Data Type not found", "One or more of the specified data types were not found"),
        ContentTypeOperationStatus.DuplicateAlias => BadRequest("Duplicate alias", "The specified document type alias is already in use"),
        ContentTypeOperationStatus.InvalidAlias => BadRequest("Invalid alias", "The specified document type alias is invalid"),
        ContentTypeOperationStatus.DuplicatePropertyTypeAlias => BadRequest(
            "Duplicate property type alias",
            "One or more property type aliases are already in use, all property type aliases must be unique."),
        ContentTypeOperationStatus.InvalidPropertyTypeAlias => BadRequest(
            "Invalid property type alias", "One or more property type aliases are invalid"),
        ContentTypeOperationStatus.MissingContainer => BadRequest(
            "Missing container", "One or more containers or properties are listed as parents to containers that are not defined."),
        ContentTypeOperationStatus.InvalidComposition => BadRequest("Invalid composition", "The specified document type composition is invalid"),
        ContentTypeOperationStatus.NameCannotBeEmpty => BadRequest("Name cannot be empty", "The name of the document type cannot be empty"),
        ContentTypeOperationStatus.NameTooLong => BadRequest("Name was too long", "Name cannot be more than 255 characters in length."),
        ContentTypeOperationStatus.NotAllowed => BadRequest("Operation not permitted", "The attempted operation was not permitted."),
        _ => null,
    };
}
