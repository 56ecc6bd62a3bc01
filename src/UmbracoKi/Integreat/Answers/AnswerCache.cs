using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;
using UmbracoKi.Integreat.Rendering;

namespace UmbracoKi.Integreat.Answers;

/// <summary>
/// Finished answers by question. After an edit an answer is put together again from its fragments, of which only the
/// touched ones are rendered; when the same bytes come out, ETag and compressed copies stay.
/// </summary>
internal sealed class AnswerCache(IOptions<IntegreatOptions> options)
{
    private const int MaxEntries = 200_000;
    private const int Gates = 64;

    private readonly Lock[] _gates = [.. Enumerable.Range(0, Gates).Select(_ => new Lock())];
    private readonly BoundedCache<AnswerKey, KeptAnswer> _answers = new(
        MaxEntries,
        options.Value.CacheMegabytes * 1024L * 1024L,
        (key, answer) => answer.Weight + (2 * (key.Parameters.Length + key.Host.Length)));

    public bool TryGet(AnswerKey key, long siteVersion, TimeProvider time, [NotNullWhen(true)] out KeptAnswer? answer) =>
        _answers.TryGet(key, out answer) && answer.IsRightFor(siteVersion, time);

    /// <summary>Held while an answer is made, so that of many who ask at once only the first has it made.</summary>
    public Lock GateOf(AnswerKey key) => _gates[(uint)key.GetHashCode() % Gates];

    public KeptAnswer Keep(AnswerKey key, long siteVersion, Answer.Content content, string? contentLanguage)
    {
        var answer = new KeptAnswer(Compose(content), contentLanguage, siteVersion, content.ValidUntil);
        if (_answers.TryGet(key, out var earlier) && earlier.Hash == answer.Hash && earlier.ContentLanguage == contentLanguage)
        {
            earlier.Confirm(siteVersion, content.ValidUntil);
            return earlier;
        }

        _answers.Set(key, answer);
        return answer;
    }

    private static byte[] Compose(Answer.Content content)
    {
        if (!content.IsList)
        {
            return content.Items[0].Json;
        }

        var body = new byte[Math.Max(2, content.Items.Sum(item => item.Json.Length + 1) + 1)];
        var at = 0;
        body[at++] = (byte)'[';
        foreach (var item in content.Items)
        {
            if (at > 1)
            {
                body[at++] = (byte)',';
            }

            item.Json.CopyTo(body, at);
            at += item.Json.Length;
        }

        body[at] = (byte)']';
        return body;
    }
}
