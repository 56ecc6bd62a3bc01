using System.Diagnostics.CodeAnalysis;

namespace UmbracoKi.OpeningHours;

/// <summary>A position in the text, with the few ways of moving on.</summary>
internal sealed class TextCursor(string text)
{
    public int Position { get; private set; }

    public bool AtEnd => Position >= text.Length;

    public char Current => AtEnd ? '\0' : text[Position];

    public void SkipSpace()
    {
        while (!AtEnd && char.IsWhiteSpace(Current))
        {
            Position++;
        }
    }

    public bool Take(char expected)
    {
        if (Current != expected || AtEnd)
        {
            return false;
        }

        Position++;
        return true;
    }

    public bool Take(string expected)
    {
        if (!text.AsSpan(Position).StartsWith(expected, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        Position += expected.Length;
        return true;
    }

    public void MoveTo(int position) => Position = position;

    public string PeekWord() => text[Position..EndOf(char.IsLetter)];

    public string TakeWord() => TakeWhile(char.IsLetter);

    public string TakeDigits() => TakeWhile(char.IsAsciiDigit);

    public string TakeUntil(char end) => TakeWhile(character => character != end);

    [DoesNotReturn]
    public void Fail(string message, int? position = null) =>
        throw new OpeningHoursSyntaxException(new OpeningHoursError((position ?? Position) + 1, message));

    private string TakeWhile(Func<char, bool> condition)
    {
        var start = Position;
        Position = EndOf(condition);
        return text[start..Position];
    }

    private int EndOf(Func<char, bool> condition)
    {
        var end = Position;
        while (end < text.Length && condition(text[end]))
        {
            end++;
        }

        return end;
    }
}
