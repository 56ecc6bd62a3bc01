using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Problems;

namespace UmbracoKi.Embedded.Backoffice.Management.DataTypes;

internal sealed class DataTypeProblems : ProblemMap<DataTypeOperationStatus>
{
    protected override Told? Describe(DataTypeOperationStatus status) => status switch
    {
        DataTypeOperationStatus.NotFound => NotFound("The data type could not be found"),
        DataTypeOperationStatus.ParentNotFound => NotFound("The targeted parent for the data type operation was not found."),
        DataTypeOperationStatus.PropertyEditorNotFound => NotFound("The targeted property editor was not found."),
        DataTypeOperationStatus.InvalidConfiguration => BadRequest("Invalid data type configuration", "The supplied settings were not valid for the editor."),
        DataTypeOperationStatus.InvalidName => BadRequest("Invalid data type name", "The name must not be empty nor longer than 255 characters."),
        DataTypeOperationStatus.ParentNotContainer => BadRequest("Parent is not a folder", "A data type can only be put into a folder."),
        DataTypeOperationStatus.NonDeletable => BadRequest("The data type is non-deletable", "The host itself needs this data type."),
        DataTypeOperationStatus.DuplicateKey => Conflict("The supplied id is already in use."),
        _ => null,
    };
}
