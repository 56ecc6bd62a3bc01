namespace UmbracoKi.ContentModel;

/// <summary>A tab of the editing form.</summary>
internal sealed record TabDefinition(string Alias, string Name, params IReadOnlyList<PropertyDefinition> Properties);
