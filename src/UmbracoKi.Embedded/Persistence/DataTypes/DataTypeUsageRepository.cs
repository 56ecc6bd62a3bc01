using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.DataTypes;

internal sealed class DataTypeUsageRepository(IScopedDatabase database) : IDataTypeUsageRepository
{
    public Task<bool> HasSavedValuesAsync(Guid dataTypeKey)
        => Task.FromResult(SavedValues.OfDataType(database.Reading, dataTypeKey));
}
