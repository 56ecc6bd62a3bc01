namespace UmbracoKi.Embedded.Backoffice.Management.Answers;

/// <summary>Names another entity by its key: <c>{ "id": … }</c>.</summary>
internal sealed record ReferenceById(Guid Id)
{
    public static ReferenceById? Of(Guid? id) => id is { } key ? new ReferenceById(key) : null;
}
