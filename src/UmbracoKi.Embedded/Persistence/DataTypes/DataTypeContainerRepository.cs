using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.Containers;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.DataTypes;

internal sealed class DataTypeContainerRepository(IScopedDatabase database, TimeProvider time)
    : EntityContainerRepository(database, time, Constants.ObjectTypes.DataTypeContainer), IDataTypeContainerRepository;
