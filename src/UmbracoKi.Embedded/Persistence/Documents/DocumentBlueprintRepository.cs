using Umbraco.Cms.Core.Persistence.Repositories;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>Umbraco's document blueprints: documents of another object type that are never published.</summary>
internal sealed class DocumentBlueprintRepository(DocumentParts parts) : DocumentRepository(parts), IDocumentBlueprintRepository;
