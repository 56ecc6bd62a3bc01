namespace UmbracoKi.Recurrence;

/// <param name="Part">The part of the rule at fault, such as <c>BYDAY</c>; empty when it is the rule as a whole.</param>
/// <param name="Message">German, for the editor.</param>
public sealed record RecurrenceError(string Part, string Message)
{
    public override string ToString() => Part.Length == 0 ? Message : $"{Part}: {Message}";
}
