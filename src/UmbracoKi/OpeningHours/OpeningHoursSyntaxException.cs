namespace UmbracoKi.OpeningHours;

/// <summary>Leaves the recursive descent; never leaves <see cref="OpeningHoursParser"/>.</summary>
internal sealed class OpeningHoursSyntaxException(OpeningHoursError error) : Exception(error.Message)
{
    public OpeningHoursError Error { get; } = error;
}
