namespace UmbracoKi.Embedded.Serialization;

/// <summary>Umbraco's general JSON serializer: property values, Core's own models.</summary>
public sealed class SystemTextJsonSerializer : SystemTextJsonSerializerBase
{
    public SystemTextJsonSerializer()
        : base(CreateOptions())
    {
    }
}
