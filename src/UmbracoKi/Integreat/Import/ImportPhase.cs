namespace UmbracoKi.Integreat.Import;

/// <summary>What an import is at; each counts from nothing.</summary>
public enum ImportPhase
{
    Pictures,

    /// <summary>Two steps for each document: saved, published.</summary>
    Documents,
}
