using Microsoft.Extensions.Options;

namespace UmbracoKi.Storage.Feedback;

internal sealed class FeedbackOptionsValidator : IValidateOptions<FeedbackOptions>
{
    private const int HundredYears = 36_500;

    public ValidateOptionsResult Validate(string? name, FeedbackOptions options) => options.KeepDays is >= 0 and <= HundredYears
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail(
            $"{FeedbackOptions.SectionName}:{nameof(FeedbackOptions.KeepDays)} must be between 0 (for ever) and {HundredYears}, not {options.KeepDays}.");
}
