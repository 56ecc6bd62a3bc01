namespace UmbracoKi.Storage.ImportMarks;

/// <summary>Small notes an import leaves for its next run, such as the hash of what it last wrote.</summary>
internal interface IImportMarks
{
    /// <summary>The value last set, or null. Scopes and keys are case-sensitive.</summary>
    string? Get(string scope, string key);

    /// <summary>Those of the keys that are set, with their values.</summary>
    IReadOnlyDictionary<string, string> Get(string scope, IReadOnlyCollection<string> keys);

    /// <summary>All that are set in the scope, by key.</summary>
    IReadOnlyDictionary<string, string> All(string scope);

    /// <summary>Sets all of them in one transaction; of a repeated scope and key the last counts.</summary>
    void Set(IEnumerable<(string Scope, string Key, string Value)> marks);
}
