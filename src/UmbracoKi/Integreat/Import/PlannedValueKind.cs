namespace UmbracoKi.Integreat.Import;

/// <summary>What a planned value is for Umbraco's editors.</summary>
internal enum PlannedValueKind
{
    Text,

    /// <summary>HTML.</summary>
    RichText,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>Invariant decimal.</summary>
    Number,

    /// <summary>Wall clock, <c>yyyy-MM-dd HH:mm:ss</c>.</summary>
    Moment,

    /// <summary>An item of a drop-down.</summary>
    Choice,

    /// <summary>Keys of documents, separated by spaces.</summary>
    Picks,

    /// <summary>Key of a medium.</summary>
    Picture,
}
