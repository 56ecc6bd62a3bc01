namespace UmbracoKi.Integreat.Import;

/// <summary>What an import notes of a picture it brought.</summary>
/// <param name="Hash">Of its bytes.</param>
/// <param name="Validator">The source's, for asking only for what changed; null if it gave none.</param>
internal sealed record PictureMark(string Hash, string? Validator)
{
    private const int Longest = 200;

    public static PictureMark? Parse(string? text) =>
        text?.Split('|', 2) is [var hash, var validator] ? new PictureMark(hash, validator.Length > 0 ? validator : null) : null;

    public override string ToString() => $"{Hash}|{(Validator is { Length: <= Longest } ? Validator : "")}";
}
