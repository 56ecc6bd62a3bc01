using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.Nodes;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.DataTypes;

internal sealed class PropertyTypeUsageRepository(IScopedDatabase database) : IPropertyTypeUsageRepository
{
    private static readonly Guid?[] TypesOfContent =
        [Constants.ObjectTypes.DocumentType, Constants.ObjectTypes.MediaType, Constants.ObjectTypes.MemberType];

    public Task<bool> HasSavedPropertyValuesAsync(Guid contentTypeKey, string propertyAlias)
        => Task.FromResult(SavedValues.OfProperty(database.Reading, contentTypeKey, propertyAlias));

    public Task<bool> ContentTypeExistAsync(Guid contentTypeKey)
        => Task.FromResult(database.Reading.Set<NodeRow>()
            .Any(n => n.Key == contentTypeKey && TypesOfContent.Contains(n.ObjectType)));
}
