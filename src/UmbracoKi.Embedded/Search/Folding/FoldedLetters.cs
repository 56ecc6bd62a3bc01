using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace UmbracoKi.Embedded.Search.Folding;

/// <summary>Which letters count as the same, and which signs do not count at all.</summary>
internal static class FoldedLetters
{
    public const char Apostrophe = '\'';

    /// <summary>What stands for an apostrophe, besides the one of ASCII.</summary>
    public static readonly SearchValues<char> Apostrophes =
        SearchValues.Create("\u0060\u00B4\u02B9\u02BB\u02BC\u02BD\u2018\u2019\u201B\u2032\uA78C\uFF07");

    // Letters that Unicode does not take apart. What it does (ä, é, أ, ي with hamza) comes as a letter and a mark.
    private static readonly FrozenDictionary<int, string> Letters = new Dictionary<int, string>
    {
        ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['ł'] = "l", ['đ'] = "d", ['ð'] = "d", ['þ'] = "th", ['ı'] = "i", ['ħ'] = "h", ['ŧ'] = "t",
        ['ς'] = "σ",
        ['ґ'] = "г",
        ['\u0629'] = "\u0647", // ta marbuta → ha
        ['\u0649'] = "\u064A", // alef maqsura → ya
        ['\u06CC'] = "\u064A", // Persian ya
        ['\u06D2'] = "\u064A", // ya barree
        ['\u0671'] = "\u0627", // alef wasla
        ['\u06A9'] = "\u0643", // Persian kaf
        ['\u06C1'] = "\u0647", // heh goal
        ['\u06D5'] = "\u0647", // ae
        ['\u0640'] = "", // tatweel
    }.ToFrozenDictionary();

    public static bool IsCyrillic(int codePoint) => codePoint is >= 0x0400 and <= 0x052F;

    /// <summary>
    /// A mark that only qualifies its letter: Latin, Greek and Cyrillic accents, Hebrew points, Arabic harakat. The vowel
    /// signs of Indian scripts are marks too, but part of the word.
    /// </summary>
    public static bool IsDropped(int codePoint) => codePoint
        is (>= 0x0300 and <= 0x036F) or (>= 0x0483 and <= 0x0489)
        or (>= 0x0591 and <= 0x05BD) or 0x05BF or 0x05C1 or 0x05C2 or 0x05C4 or 0x05C5 or 0x05C7
        or (>= 0x0610 and <= 0x061A) or (>= 0x064B and <= 0x065F) or 0x0670 or (>= 0x06D6 and <= 0x06DC) or (>= 0x06DF and <= 0x06E8) or (>= 0x06EA and <= 0x06ED)
        or (>= 0x08D3 and <= 0x08FF)
        or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20FF) or (>= 0xFE20 and <= 0xFE2F);

    /// <summary>The letter, digit or mark as it is looked up; null for what separates words.</summary>
    public static string? Fold(Rune rune)
    {
        if (rune.IsAscii)
        {
            return Rune.IsLetterOrDigit(rune) ? ((char)(rune.Value | (rune.Value is >= 'A' and <= 'Z' ? 0x20 : 0))).ToString() : null;
        }

        var lower = Rune.ToLowerInvariant(rune);
        if (Letters.TryGetValue(lower.Value, out var folded))
        {
            return folded;
        }

        return Rune.GetUnicodeCategory(lower) switch
        {
            UnicodeCategory.DecimalDigitNumber => ((int)Rune.GetNumericValue(lower)).ToString(CultureInfo.InvariantCulture),
            UnicodeCategory.Format => string.Empty,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => lower.ToString(),
            _ => Rune.IsLetterOrDigit(lower) ? lower.ToString() : null,
        };
    }
}
