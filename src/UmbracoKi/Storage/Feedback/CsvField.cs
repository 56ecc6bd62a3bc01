using System.Text.RegularExpressions;

namespace UmbracoKi.Storage.Feedback;

/// <summary>Text of strangers as a field of a CSV file that somebody opens in a spreadsheet.</summary>
internal static partial class CsvField
{
    /// <summary>
    /// Quoted by RFC 4180. An apostrophe keeps what a spreadsheet would run as a formula from being one: at the start, and
    /// after what some take for the end of a cell (German Excel separates by semicolon and then ignores the quotes).
    /// </summary>
    public static string Quote(string? text) =>
        string.IsNullOrEmpty(text) ? "" : $"\"{FormulaStart().Replace(text, "$1'$2").Replace("\"", "\"\"")}\"";

    [GeneratedRegex("""(^|[;,|\t\r\n"])([\s\u200B\uFEFF]*[=+\-@＝＋－＠])""")]
    private static partial Regex FormulaStart();
}
