namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>A row of <c>umbracoUserStartNode</c>: where a user's tree begins.</summary>
internal sealed class UserStartNodeRow
{
    public int Id { get; set; }

    public int UserId { get; set; }

    public int NodeId { get; set; }

    /// <summary>1 content, 2 media.</summary>
    public int Type { get; set; }
}
