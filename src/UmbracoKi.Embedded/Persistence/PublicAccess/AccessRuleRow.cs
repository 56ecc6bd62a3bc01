namespace UmbracoKi.Embedded.Persistence.PublicAccess;

/// <summary>A row of <c>umbracoAccessRule</c>.</summary>
internal sealed class AccessRuleRow
{
    public Guid Id { get; set; }

    public Guid AccessId { get; set; }

    public required string RuleValue { get; set; }

    public required string RuleType { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }
}
