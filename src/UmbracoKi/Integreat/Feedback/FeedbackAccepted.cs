namespace UmbracoKi.Integreat.Feedback;

internal sealed record FeedbackAccepted(string Success);
