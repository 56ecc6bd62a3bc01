using System.Text.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;

namespace UmbracoKi.Embedded.Backoffice.Management.Collections;

/// <summary>How lists are configured: their columns, and what they may be sorted by.</summary>
internal sealed class CollectionViews(IDataTypeService dataTypes)
{
    /// <summary>Fields every list can be sorted by, in the client's names.</summary>
    private static readonly HashSet<string> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        "name", "sortOrder", "updateDate", "createDate", "creator", "owner", "updater", "contentTypeAlias",
    };

    /// <param name="asked">The list the client names, e.g. that of a property; null for the one the item's type has.</param>
    /// <param name="own">That one; null if the type has none.</param>
    public async Task<(CollectionView? View, ContentCollectionOperationStatus Status)> FindAsync(Guid? asked, Guid? own)
        => (asked ?? own) is not { } key ? (null, ContentCollectionOperationStatus.ContentNotCollection)
            : await dataTypes.GetAsync(key) is not { } found ? (null, ContentCollectionOperationStatus.DataTypeNotFound)
            : found.EditorAlias != Constants.PropertyEditors.Aliases.ListView ? (null, ContentCollectionOperationStatus.DataTypeNotCollection)
            : (new CollectionView(ColumnsOf(found)), ContentCollectionOperationStatus.Success);

    private static IReadOnlySet<string> ColumnsOf(IDataType list)
    {
        var configured = list.ConfigurationData.TryGetValue("includeProperties", out var value)
            ? JsonSerializer.SerializeToElement(value, ManagementJson.Options).Deserialize<ListViewConfiguration.Property[]>(ManagementJson.Options)
            : null;
        return (configured ?? []).Where(column => !column.IsSystem).Select(column => column.Alias).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <param name="Columns">Aliases of the properties that are shown.</param>
    internal sealed record CollectionView(IReadOnlySet<string> Columns)
    {
        /// <returns>Null if the list cannot be sorted by that.</returns>
        public Ordering? Order(string by, Direction direction, string? culture = null)
            => Fields.Contains(by) ? Ordering.By(by, direction, culture)
                : Columns.Contains(by) ? Ordering.By(by, direction, culture, isCustomField: true)
                : null;
    }
}
