using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.Containers;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.ContentTypes;

internal sealed class DocumentTypeContainerRepository(IScopedDatabase database, TimeProvider time)
    : EntityContainerRepository(database, time, Constants.ObjectTypes.DocumentTypeContainer), IDocumentTypeContainerRepository;
