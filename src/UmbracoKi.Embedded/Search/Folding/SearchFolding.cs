using System.Text;

namespace UmbracoKi.Embedded.Search.Folding;

/// <summary>Takes a text apart into the words under which it is found. What is asked for is taken apart in the same way.</summary>
/// <remarks>
/// The same for all languages, because editors look for one language's words in another's interface:
/// <list type="bullet">
/// <item>Case and diacritics do not count. й and ї are letters of their own, not и and і with something on top; ё is е, ґ is г.</item>
/// <item>An apostrophe between Cyrillic letters does not count, however it is written; elsewhere it separates words.</item>
/// <item>ä is a, and also ae: Büro is found by buro, buero and büro. A written-out ae is found by ae and ä, but not by a,
/// because in Israel or Steuer it is none. ß is ss.</item>
/// <item>Arabic: the forms of alef are one, ta marbuta is ha, alef maqsura is ya (as are the Persian letters), tatweel and
/// harakat do not count, digits are digits.</item>
/// </list>
/// </remarks>
internal static class SearchFolding
{
    /// <summary>Longer words are cut; nobody types them.</summary>
    public const int MaxWordLength = 64;

    private const int Diaeresis = 0x0308;
    private const int Breve = 0x0306;

    public static IReadOnlyList<FoldedWord> Words(string text)
    {
        var words = new List<FoldedWord>();
        var word = new WordBuilder(words);
        var letters = Decompose(text);
        for (var index = 0; index < letters.Length;)
        {
            Rune.DecodeFromUtf16(letters.AsSpan(index), out var rune, out var length);
            index += length;
            if (FoldedLetters.IsDropped(rune.Value))
            {
                word.Mark(rune.Value);
            }
            else if (rune.Value == FoldedLetters.Apostrophe && word.EndsInCyrillic && index < letters.Length && FoldedLetters.IsCyrillic(letters[index]))
            {
                // Part of the word, and written in too many ways to count.
            }
            else if (FoldedLetters.Fold(rune) is { } folded)
            {
                word.Append(folded);
            }
            else
            {
                word.End();
            }
        }

        word.End();
        return words;
    }

    // Before Unicode takes an acute accent apart into a space and a mark.
    private static string Decompose(string text)
    {
        var plain = !text.AsSpan().ContainsAny(FoldedLetters.Apostrophes) ? text : string.Create(text.Length, text, (buffer, source) =>
        {
            source.CopyTo(buffer);
            buffer.ReplaceAny(FoldedLetters.Apostrophes, FoldedLetters.Apostrophe);
        });
        try
        {
            return plain.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair.
            return string.Concat(plain.EnumerateRunes().Select(rune => rune.ToString())).Normalize(NormalizationForm.FormKD);
        }
    }

    private sealed class WordBuilder(List<FoldedWord> words)
    {
        private readonly StringBuilder _text = new();
        private readonly StringBuilder _spelled = new();
        private bool _hasUmlaut;

        public bool EndsInCyrillic => _text.Length > 0 && FoldedLetters.IsCyrillic(_text[^1]);

        public void Append(string letters)
        {
            if (_text.Length < MaxWordLength)
            {
                _text.Append(letters);
                _spelled.Append(letters);
            }
        }

        public void Mark(int mark)
        {
            if (_text.Length == 0)
            {
                return;
            }

            switch (mark, _text[^1])
            {
                case (Diaeresis, 'a' or 'o' or 'u'):
                    _spelled.Append('e');
                    _hasUmlaut = true;
                    break;
                case (Breve, 'и'):
                    Replace('й');
                    break;
                case (Diaeresis, 'і'):
                    Replace('ї');
                    break;
            }
        }

        public void End()
        {
            if (_text.Length > 0)
            {
                words.Add(new FoldedWord(_text.ToString(), _hasUmlaut ? _spelled.ToString() : null));
            }

            _text.Clear();
            _spelled.Clear();
            _hasUmlaut = false;
        }

        private void Replace(char letter)
        {
            _text[^1] = letter;
            _spelled[^1] = letter;
        }
    }
}
