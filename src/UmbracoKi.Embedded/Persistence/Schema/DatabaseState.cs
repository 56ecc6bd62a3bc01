namespace UmbracoKi.Embedded.Persistence.Schema;

/// <summary>What a database file turned out to be.</summary>
internal abstract record DatabaseState
{
    /// <summary>No tables at all.</summary>
    internal sealed record Empty : DatabaseState;

    /// <summary>Umbraco 17.0's schema, whoever wrote it.</summary>
    internal sealed record Current : DatabaseState;

    /// <summary>Umbraco's schema, before 17.0.</summary>
    internal sealed record Older(string Version, string FoundState) : DatabaseState;

    /// <summary>Umbraco's schema, after 17.0: a full Umbraco has taken the database over.</summary>
    internal sealed record Newer(string Version, string FoundState) : DatabaseState;

    /// <summary>Anything else. <paramref name="Reason"/> completes a sentence that starts with the file's name.</summary>
    internal sealed record Unknown(string Reason, string? FoundState = null) : DatabaseState;
}
