namespace UmbracoKi.Embedded.Backoffice.Management.Problems;

/// <summary>
/// How the outcomes of one of Core's *OperationStatus enums are told. Found like resources, so it lies in the folder of
/// the resource it belongs to. Derive from <see cref="ProblemMap{TStatus}"/>.
/// </summary>
internal interface IProblemMap
{
    Type StatusType { get; }

    Problem? Find(Enum status);
}
