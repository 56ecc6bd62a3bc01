using System.Globalization;
using Umbraco.Cms.Core.Models;

namespace UmbracoKi.Validation;

/// <summary>The edited invariant values of a document, in the types the rules think in. Blank text is null.</summary>
internal sealed class DocumentValues(IContent content)
{
    public string? Text(string alias) =>
        content.GetValue(alias)?.ToString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    public decimal? Number(string alias) => content.GetValue(alias) switch
    {
        null => null,
        decimal number => number,
        string text => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        IConvertible convertible => convertible.ToDecimal(CultureInfo.InvariantCulture),
        _ => null,
    };

    public DateTime? Moment(string alias) => content.GetValue(alias) switch
    {
        DateTime moment => moment,
        string text when DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) => moment,
        _ => null,
    };
}
