using System.ComponentModel.DataAnnotations;

namespace UmbracoKi.Integreat.Feedback;

/// <summary>How often one client may submit feedback: <c>UmbracoKi:Integreat:Feedback</c>.</summary>
public sealed class FeedbackRateOptions
{
    public const string Section = "UmbracoKi:Integreat:Feedback";

    /// <value>Submissions of one client within <see cref="Window"/>. Default: 30, since visitors of a town hall or customers of a mobile network share an address.</value>
    [Range(1, 10_000)]
    public int MaxPerWindow { get; set; } = 30;

    /// <value>Default: ten minutes.</value>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan Window { get; set; } = TimeSpan.FromMinutes(10);
}
