using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.KeyValues;

internal sealed class KeyValueRepository(IScopedDatabase database, TimeProvider time) : IKeyValueRepository
{
    private IQueryable<KeyValueRow> Rows => database.Reading.Set<KeyValueRow>();

    public IKeyValue? Get(string? id) => Rows.Where(v => v.Key == id).AsEnumerable().Select(ToKeyValue).SingleOrDefault();

    public IEnumerable<IKeyValue> GetMany(params string[]? ids)
        => [.. (ids is { Length: > 0 } ? Rows.Where(v => ids.Contains(v.Key)) : Rows).AsEnumerable().Select(ToKeyValue)];

    public bool Exists(string id) => Rows.Any(v => v.Key == id);

    public IReadOnlyDictionary<string, string?> FindByKeyPrefix(string keyPrefix)
        => Rows.Where(v => v.Key.StartsWith(keyPrefix)).ToDictionary(v => v.Key, v => v.Value);

    public void Save(IKeyValue entity)
    {
        var context = database.Writing;
        entity.UpdateDate = time.GetUtcNow().UtcDateTime;
        var row = new KeyValueRow { Key = entity.Identifier, Value = entity.Value, Updated = entity.UpdateDate };
        if (context.Set<KeyValueRow>().Any(v => v.Key == row.Key))
        {
            context.Update(row);
        }
        else
        {
            context.Add(row);
        }

        context.SaveChanges();
    }

    public void Delete(IKeyValue entity) => database.Writing.Set<KeyValueRow>().Where(v => v.Key == entity.Identifier).ExecuteDelete();

    private static IKeyValue ToKeyValue(KeyValueRow row)
    {
        var value = new KeyValue { Identifier = row.Key, Value = row.Value, UpdateDate = row.Updated };
        value.ResetDirtyProperties(false);
        return value;
    }
}
