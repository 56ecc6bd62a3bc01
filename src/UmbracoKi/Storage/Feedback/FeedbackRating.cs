namespace UmbracoKi.Storage.Feedback;

/// <summary>Stored by number: never renumber.</summary>
internal enum FeedbackRating
{
    Down = -1,
    Up = 1,
}
