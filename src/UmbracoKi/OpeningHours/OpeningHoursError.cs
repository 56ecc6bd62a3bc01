namespace UmbracoKi.OpeningHours;

/// <param name="Position">1-based position in the text where reading stopped.</param>
/// <param name="Message">German, for the editor.</param>
public sealed record OpeningHoursError(int Position, string Message)
{
    public override string ToString() => $"Zeichen {Position}: {Message}";
}
