namespace UmbracoKi.Storage.Feedback;

public sealed class FeedbackOptions
{
    public const string SectionName = "UmbracoKi:Feedback";

    /// <value>Days after which feedback is deleted; 0 keeps it for ever. Default: 365.</value>
    public int KeepDays { get; set; } = 365;
}
