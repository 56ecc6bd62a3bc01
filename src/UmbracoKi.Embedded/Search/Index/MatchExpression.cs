using UmbracoKi.Embedded.Search.Folding;

namespace UmbracoKi.Embedded.Search.Index;

/// <summary>Writes what is looked for in FTS5's language. Every word must occur, in the name or the values.</summary>
internal sealed class MatchExpression
{
    /// <summary>More words than anyone means.</summary>
    public const int MaxWords = 16;

    /// <summary>Shorter parts occur inside too many words to say anything.</summary>
    public const int MinPartLength = 3;

    private readonly FoldedWord[] _words;

    private MatchExpression(FoldedWord[] words) => _words = words;

    /// <summary>The words whose insides may be looked into.</summary>
    public IEnumerable<string> Parts => _words.Where(word => word.Text.Length >= MinPartLength).Select(word => word.Text).Distinct();

    /// <summary>All words, each whole, in the name.</summary>
    public string WholeInName => "name : (" + All(word => Either(word, Quote)) + ")";

    /// <summary>Words in the name that begin like this.</summary>
    public string BeginningsInName => "name : (" + All(word => Either(word, Beginning)) + ")";

    /// <summary>Words anywhere that begin like this.</summary>
    public string Beginnings => All(word => Either(word, Beginning));

    /// <returns>Null for a text without a word.</returns>
    public static MatchExpression? For(string text)
    {
        var words = SearchFolding.Words(text).Distinct().Take(MaxWords).ToArray();
        return words.Length == 0 ? null : new MatchExpression(words);
    }

    /// <summary>Words anywhere that begin like this or are one of those in which it occurs.</summary>
    /// <param name="containing">The known words in which a part occurs.</param>
    public string Insides(Func<string, IReadOnlyCollection<string>> containing)
        => All(word => word.Text.Length < MinPartLength
            ? Either(word, Beginning)
            : string.Join(" OR ", containing(word.Text).Select(Quote).Prepend(Either(word, Beginning))));

    private static string Quote(string word) => $"\"{word}\"";

    private static string Beginning(string word) => $"\"{word}\"*";

    private static string Either(FoldedWord word, Func<string, string> write)
        => word.Spelled is null ? write(word.Text) : $"{write(word.Text)} OR {write(word.Spelled)}";

    private string All(Func<FoldedWord, string> write) => string.Join(" AND ", _words.Select(word => $"({write(word)})"));
}
