namespace UmbracoKi.Recurrence;

/// <summary>Leaves the parsing of a part; never leaves <see cref="RecurrenceParser"/>.</summary>
internal sealed class RecurrenceSyntaxException(string part, string message) : Exception(message)
{
    public RecurrenceError Error { get; } = new(part, message);
}
