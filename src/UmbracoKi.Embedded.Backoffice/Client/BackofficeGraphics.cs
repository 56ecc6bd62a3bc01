using System.Collections.Frozen;

namespace UmbracoKi.Embedded.Backoffice.Client;

/// <summary>The pictures <c>security/back-office/graphics/{name}</c> answers: SVG, our own, for everybody.</summary>
internal static class BackofficeGraphics
{
    public const string ContentType = "image/svg+xml";

    private static readonly FrozenDictionary<string, EmbeddedFile> ByName = new (string Name, string File)[]
    {
        ("logo", "mark-light"),
        ("logo-alternative", "mark-dark"),
        ("login-logo", "wordmark-light"),
        ("login-logo-alternative", "wordmark-dark"),
        ("login-background", "background"),
        ("favicon", "mark-dark"),
    }.ToFrozenDictionary(picture => picture.Name, picture => EmbeddedFile.Find($"Graphics/{picture.File}.svg")!);

    /// <returns>Null if there is no such picture.</returns>
    public static EmbeddedFile? Find(string name) => ByName.GetValueOrDefault(name);
}
