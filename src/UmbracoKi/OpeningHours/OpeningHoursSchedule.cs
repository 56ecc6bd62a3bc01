namespace UmbracoKi.OpeningHours;

/// <summary>
/// Opening hours in the OpenStreetMap <c>opening_hours</c> notation, parsed. Later rules replace earlier ones on the days
/// they match, unless <see cref="OpeningHoursRule.Additional"/>. <see cref="ToString"/> prints the normal form, which parses to an equal schedule.
/// </summary>
public sealed class OpeningHoursSchedule(IReadOnlyList<OpeningHoursRule> rules) : IEquatable<OpeningHoursSchedule>
{
    /// <summary>At least one.</summary>
    public IReadOnlyList<OpeningHoursRule> Rules { get; } = rules;

    public bool Equals(OpeningHoursSchedule? other) => other is not null && Rules.SequenceEqual(other.Rules);

    public override bool Equals(object? obj) => Equals(obj as OpeningHoursSchedule);

    public override int GetHashCode() => Rules.Aggregate(0, HashCode.Combine);

    public override string ToString() => OpeningHoursPrinter.Print(this);
}
