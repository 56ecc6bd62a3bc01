using System.Collections;
using System.Text.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Installation;

namespace UmbracoKi.ContentModel;

/// <summary>Creates and upgrades the content model's data types. What an administrator configured stays, but for missing drop-down entries.</summary>
internal sealed class DataTypeInstaller(
    IDataTypeService dataTypes,
    PropertyEditorCollection editors,
    IConfigurationEditorJsonSerializer serializer)
{
    /// <summary>Everything that stands in the way, before anything is written.</summary>
    public async Task<IReadOnlyList<string>> FindObstaclesAsync(IReadOnlyList<DataTypeDefinition> definitions)
    {
        var obstacles = new List<string>();
        foreach (var definition in definitions)
        {
            if (!editors.TryGet(definition.EditorAlias, out _))
            {
                obstacles.Add($"The data type \"{definition.Name}\" needs the property editor {definition.EditorAlias}, which this Umbraco does not have.");
            }

            if (definition.Seeded && await dataTypes.GetAsync(definition.Key) is null)
            {
                obstacles.Add($"Umbraco's own data type \"{definition.Name}\" ({definition.Key}) was deleted; the content model uses it. Please create it again with this key.");
            }
        }

        return obstacles;
    }

    /// <returns>The data types by key, ready to be used by properties.</returns>
    public async Task<IReadOnlyDictionary<Guid, IDataType>> InstallAsync(
        IReadOnlyList<DataTypeDefinition> definitions,
        InstallationLog log,
        CancellationToken cancellationToken)
    {
        var installed = new Dictionary<Guid, IDataType>();
        foreach (var definition in definitions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            installed[definition.Key] = await InstallAsync(definition, log);
        }

        return installed;
    }

    private async Task<IDataType> InstallAsync(DataTypeDefinition definition, InstallationLog log)
    {
        var existing = await dataTypes.GetAsync(definition.Key);
        if (existing is null)
        {
            return await CreateAsync(definition, log);
        }

        if (definition.Seeded)
        {
            return existing;
        }

        if (existing.EditorAlias != definition.EditorAlias)
        {
            log.Warn($"The data type \"{definition.Name}\" uses the editor {existing.EditorAlias} instead of {definition.EditorAlias}; left as it is.");
        }

        return await UpdateAsync(existing, definition, log);
    }

    private async Task<IDataType> CreateAsync(DataTypeDefinition definition, InstallationLog log)
    {
        var editor = editors[definition.EditorAlias]!;
        var dataType = new DataType(editor, serializer)
        {
            Key = definition.Key,
            Name = definition.Name,
            EditorUiAlias = definition.EditorUiAlias,
            DatabaseType = ValueTypes.ToStorageType(editor.GetValueEditor().ValueType),
            ConfigurationData = definition.InitialConfiguration(),
        };

        return Recorded(log, InstallationOutcome.Created, definition, await dataTypes.CreateAsync(dataType, Constants.Security.SuperUserKey));
    }

    private async Task<IDataType> UpdateAsync(IDataType existing, DataTypeDefinition definition, InstallationLog log)
    {
        var items = ItemsOf(existing);
        var missing = definition.Items.Except(items, StringComparer.Ordinal).ToList();

        if (existing.Name == definition.Name && missing.Count == 0)
        {
            log.Add(InstallationOutcome.Unchanged, InstallationSubject.DataType, definition.Name);
            return existing;
        }

        existing.Name = definition.Name;
        if (missing.Count > 0)
        {
            existing.ConfigurationData = new Dictionary<string, object>(existing.ConfigurationData)
            {
                [DataTypeDefinition.ItemsKey] = items.Concat(missing).ToArray(),
            };
        }

        return Recorded(log, InstallationOutcome.Updated, definition, await dataTypes.UpdateAsync(existing, Constants.Security.SuperUserKey));
    }

    // Configuration read back from the database may hold JsonElements or lists, depending on the host's serializer.
    private static IReadOnlyList<string> ItemsOf(IDataType dataType) =>
        dataType.ConfigurationData.TryGetValue(DataTypeDefinition.ItemsKey, out var items)
            ? items switch
            {
                JsonElement { ValueKind: JsonValueKind.Array } array => [.. array.EnumerateArray().Select(item => item.ToString())],
                string text => [text],
                IEnumerable values => [.. values.Cast<object?>().Select(item => item?.ToString() ?? "")],
                _ => [],
            }
            : [];

    private static IDataType Recorded(InstallationLog log, InstallationOutcome outcome, DataTypeDefinition definition, Attempt<IDataType, DataTypeOperationStatus> attempt)
    {
        if (!attempt.Success)
        {
            throw new InstallationException($"The data type \"{definition.Name}\" could not be saved: {attempt.Status}.");
        }

        log.Add(outcome, InstallationSubject.DataType, definition.Name);
        return attempt.Result;
    }
}
