namespace UmbracoKi.Embedded.Persistence.ContentTypes;

/// <summary>A row of <c>cmsMemberType</c>: who may see and edit a property of a member.</summary>
internal sealed class MemberPropertyRow
{
    public int Pk { get; set; }

    public int MemberTypeId { get; set; }

    public int PropertyTypeId { get; set; }

    public bool MemberCanEdit { get; set; }

    public bool ViewOnProfile { get; set; }

    public bool IsSensitive { get; set; }
}
