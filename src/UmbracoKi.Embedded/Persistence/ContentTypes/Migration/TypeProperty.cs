namespace UmbracoKi.Embedded.Persistence.ContentTypes.Migration;

/// <summary>A property as the content of one type has it, whether the type's own or composed.</summary>
internal readonly record struct TypeProperty(int TypeId, int PropertyId);
