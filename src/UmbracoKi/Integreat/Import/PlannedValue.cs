using System.Globalization;

namespace UmbracoKi.Integreat.Import;

/// <summary>A property's value in a form that can be compared, written as <see cref="PlannedValueKind"/> says.</summary>
internal sealed record PlannedValue(PlannedValueKind Kind, string Text)
{
    public static PlannedValue? OfText(string? text) => string.IsNullOrWhiteSpace(text) ? null : new(PlannedValueKind.Text, text);

    public static PlannedValue RichText(string html) => new(PlannedValueKind.RichText, html);

    public static PlannedValue Flag(bool flag) => new(PlannedValueKind.Flag, flag ? "true" : "false");

    public static PlannedValue? Number(decimal? number) =>
        number is { } value ? new(PlannedValueKind.Number, decimal.Round(value, 6).ToString(CultureInfo.InvariantCulture)) : null;

    public static PlannedValue Moment(DateTime wallClock) =>
        new(PlannedValueKind.Moment, wallClock.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));

    public static PlannedValue Choice(string item) => new(PlannedValueKind.Choice, item);

    public static PlannedValue Picture(Guid medium) => new(PlannedValueKind.Picture, medium.ToString("D"));

    public static PlannedValue? Picks(params Guid[] keys) =>
        keys.Length == 0 ? null : new(PlannedValueKind.Picks, string.Join(' ', keys.Select(key => key.ToString("D"))));
}
