namespace UmbracoKi.Integreat.Import;

/// <summary>What no real region comes near; more is a fault or an attack.</summary>
internal static class SourceLimits
{
    /// <summary>Bytes of one answer.</summary>
    public const long Answer = 256L << 20;

    /// <summary>Bytes of one picture.</summary>
    public const long Picture = 10L << 20;

    /// <summary>Characters of one text.</summary>
    public const int Text = 4 << 20;

    /// <summary>Characters of a title, as many as Umbraco's column holds.</summary>
    public const int Title = 512;

    /// <summary>Characters of a node's name.</summary>
    public const int Name = 255;
}
