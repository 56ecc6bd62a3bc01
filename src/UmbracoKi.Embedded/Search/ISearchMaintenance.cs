namespace UmbracoKi.Embedded.Search;

/// <summary>The full-text index as an administrator looks after it.</summary>
public interface ISearchMaintenance
{
    SearchIndexState Read();

    /// <summary>Empties the index and has it made anew in the background. Until that is done, searches find only a part.</summary>
    void Rebuild();
}
