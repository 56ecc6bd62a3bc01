namespace UmbracoKi.Integreat.Import;

/// <summary>What is to be done to one document.</summary>
/// <param name="Exists">False if it is to be created.</param>
/// <param name="Moves">Whether it lies elsewhere.</param>
/// <param name="Values">Whether what does not vary is new or changed.</param>
/// <param name="Languages">The app codes of the new or changed translations.</param>
internal sealed record ImportStep(PlannedDocument Document, bool Exists, bool Moves, bool Values, IReadOnlyList<string> Languages)
{
    public bool Writes => !Exists || Values || Languages.Count > 0;
}
