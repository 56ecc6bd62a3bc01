namespace UmbracoKi.TestSupport.SqlServer;

/// <summary>A table as a script creates it.</summary>
/// <param name="Unique">The columns of each unique key and index that has no condition.</param>
public sealed record TSqlTable(string Name, IReadOnlyDictionary<string, TSqlColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Unique);
