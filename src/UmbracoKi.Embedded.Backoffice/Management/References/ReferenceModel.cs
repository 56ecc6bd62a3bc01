using System.Text.Json.Serialization;
using UmbracoKi.Embedded.Backoffice.Management.Documents;

namespace UmbracoKi.Embedded.Backoffice.Management.References;

/// <summary>Something that refers to something else; its kind is in <c>$type</c>.</summary>
[JsonPolymorphic]
[JsonDerivedType(typeof(DefaultReference), "DefaultReferenceResponseModel")]
[JsonDerivedType(typeof(DocumentReference), "DocumentReferenceResponseModel")]
[JsonDerivedType(typeof(MediaReference), "MediaReferenceResponseModel")]
[JsonDerivedType(typeof(DocumentTypePropertyReference), "DocumentTypePropertyTypeReferenceResponseModel")]
[JsonDerivedType(typeof(MediaTypePropertyReference), "MediaTypePropertyTypeReferenceResponseModel")]
internal abstract record ReferenceModel(Guid Id, string? Name);

internal sealed record DefaultReference(Guid Id, string? Name, string? Type, string? Icon) : ReferenceModel(Id, Name);

internal sealed record DocumentReference(Guid Id, string? Name, bool? Published, ReferenceType DocumentType, DocumentVariantItem[] Variants)
    : ReferenceModel(Id, Name);

internal sealed record MediaReference(Guid Id, string? Name, ReferenceType MediaType) : ReferenceModel(Id, Name);

internal sealed record DocumentTypePropertyReference(Guid Id, string? Name, string? Alias, ReferenceType DocumentType) : ReferenceModel(Id, Name);

internal sealed record MediaTypePropertyReference(Guid Id, string? Name, string? Alias, ReferenceType MediaType) : ReferenceModel(Id, Name);

/// <summary>The type of what refers.</summary>
internal sealed record ReferenceType(Guid Id, string? Icon, string? Alias, string? Name);
