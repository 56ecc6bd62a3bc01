using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Containers;

internal sealed class DocumentBlueprintContainerRepository(IScopedDatabase database, TimeProvider time)
    : EntityContainerRepository(database, time, Constants.ObjectTypes.DocumentBlueprintContainer), IDocumentBlueprintContainerRepository;
