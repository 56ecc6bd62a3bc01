namespace UmbracoKi.Integreat.Feedback;

/// <summary>Why a submission is refused.</summary>
/// <param name="Error">English; the body's <c>error</c>.</param>
internal sealed record FeedbackProblem(int Status, string Error);
