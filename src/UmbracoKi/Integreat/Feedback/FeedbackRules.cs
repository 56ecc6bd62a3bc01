using UmbracoKi.Integreat.Answers;
using UmbracoKi.Storage.Feedback;

namespace UmbracoKi.Integreat.Feedback;

/// <summary>What every kind of feedback must hold.</summary>
internal static class FeedbackRules
{
    public static Answer.Failure? Check(FeedbackFields fields)
    {
        if (fields.Rating is not (null or "up" or "down"))
        {
            return Errors.BadRequest("Invalid rating.");
        }

        return fields.Rating is null && fields.Comment is null
            ? Errors.BadRequest("Either comment or rating is required.")
            : null;
    }

    public static FeedbackRating? Rating(FeedbackFields fields) => fields.Rating switch
    {
        "up" => FeedbackRating.Up,
        "down" => FeedbackRating.Down,
        _ => null,
    };
}
