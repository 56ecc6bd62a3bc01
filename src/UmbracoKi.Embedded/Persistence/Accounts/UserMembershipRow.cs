namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>A row of <c>umbracoUser2UserGroup</c>.</summary>
internal sealed class UserMembershipRow
{
    public int UserId { get; set; }

    public int GroupId { get; set; }
}
