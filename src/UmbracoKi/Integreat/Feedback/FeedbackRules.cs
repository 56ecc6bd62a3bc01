using Microsoft.AspNetCore.Http;
using UmbracoKi.Storage.Feedback;

namespace UmbracoKi.Integreat.Feedback;

/// <summary>What every kind of feedback must hold.</summary>
internal static class FeedbackRules
{
    public static FeedbackProblem? Check(FeedbackFields fields)
    {
        if (fields.Rating is not (null or "up" or "down"))
        {
            return new FeedbackProblem(StatusCodes.Status400BadRequest, "Invalid rating.");
        }

        return fields.Rating is null && fields.Comment is null
            ? new FeedbackProblem(StatusCodes.Status400BadRequest, "Either comment or rating is required.")
            : null;
    }

    public static FeedbackRating? Rating(FeedbackFields fields) => fields.Rating switch
    {
        "up" => FeedbackRating.Up,
        "down" => FeedbackRating.Down,
        _ => null,
    };
}
