using UmbracoKi.Embedded.Persistence.Nodes;

namespace UmbracoKi.Embedded.Persistence.DataTypes;

/// <summary>A data type's two rows, joined.</summary>
internal sealed class DataTypeNode
{
    public required NodeRow Node { get; init; }

    public required DataTypeRow DataType { get; init; }
}
