namespace UmbracoKi.Embedded.Persistence.DataTypes;

/// <summary>A row of <c>umbracoDataType</c>.</summary>
internal sealed class DataTypeRow
{
    public int NodeId { get; set; }

    public required string EditorAlias { get; set; }

    public string? EditorUiAlias { get; set; }

    /// <summary>Umbraco's <c>ValueStorageType</c> by name (Nvarchar, Ntext, Integer, Date, Decimal).</summary>
    public required string DatabaseType { get; set; }

    /// <summary>JSON object of the editor's configuration.</summary>
    public string? Configuration { get; set; }
}
