using UmbracoKi.Embedded.Tests.Persistence.Schema;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Persistence;

/// <summary>The recorded operations leave the rows a full Umbraco 17.0.1 left, ids included, dates and generated keys aside.</summary>
public sealed class TypeConformanceTests : IDisposable
{
    private readonly ServiceBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [SharedFact]
    public async Task Languages_data_types_document_types_and_dictionary_become_the_same_rows()
    {
        var replay = new RecordedTypes(_bench);
        await replay.Replay("c-languages");
        await replay.Replay("d-data-types");
        await replay.Replay("d-document-types");
        await replay.Replay("g-dictionary");

        using var copy = TemporaryDatabase.CopyOf("umbraco17/after-editing.sqlite");
        using var expected = copy.Open();
        using var actual = _bench.Open();
        foreach (var (table, columns) in Compared)
        {
            Differences(expected.Rows(table, columns), actual.Rows(table, columns)).ShouldBeEmpty(table);
        }
    }

    // Umbraco's serializer escapes letters beyond ASCII in configurations, ours does not; both read both.
    private static string Differences(string[] expected, string[] actual)
    {
        var unescaped = expected.Select(row => row.Replace("\\u00FC", "ü", StringComparison.Ordinal)).ToArray();
        return string.Join('\n', unescaped.Except(actual).Select(row => $"missing: {row}").Concat(actual.Except(unescaped).Select(row => $"extra: {row}")));
    }

    private const string Key = "=CASE WHEN {0} LIKE '00000000-%' THEN {0} ELSE 'generated' END";

    private static readonly (string Table, string[] Columns)[] Compared =
    [
        ("umbracoLanguage", ["id", "languageISOCode", "languageCultureName", "isDefaultVariantLang", "mandatory", "fallbackLanguageId"]),
        ("umbracoNode WHERE id BETWEEN 1056 AND 1067",
            ["id", Generated("uniqueId"), "parentId", "level", "path", "sortOrder", "trashed", "nodeUser", "text", "nodeObjectType"]),
        ("umbracoDataType", ["nodeId", "propertyEditorAlias", "propertyEditorUiAlias", "dbType", "config"]),
        ("cmsContentType",
            ["nodeId", "alias", "icon", "thumbnail", "description", "listView", "isElement", "allowAtRoot", "variations"]),
        ("cmsPropertyTypeGroup", ["id", Generated("uniqueID"), "contenttypeNodeId", "type", "text", "alias", "sortorder"]),
        ("cmsPropertyType",
        [
            "id", Generated("UniqueId"), "dataTypeId", "contentTypeId", "propertyTypeGroupId", "Alias", "Name", "sortOrder", "mandatory",
            "mandatoryMessage", "validationRegExp", "validationRegExpMessage", "Description", "labelOnTop", "variations",
        ]),
        ("cmsContentTypeAllowedContentType", ["Id", "AllowedId", "SortOrder"]),
        ("cmsContentType2ContentType", ["parentContentTypeId", "childContentTypeId"]),
        ("umbracoContentVersionCleanupPolicy",
            ["contentTypeId", "preventCleanup", "keepAllVersionsNewerThanDays", "keepLatestVersionPerDayForDays"]),
        ("cmsDictionary", ["pk", Generated("id"), "parent", "key"]),
        ("umbracoLog WHERE entityType IN ('Language', 'DataType', 'DataTypeContainer', 'DictionaryItem')",
            ["userId", "NodeId", "entityType", "logHeader", "logComment", "parameters"]),
        ("cmsLanguageText", ["pk", "languageId", "UniqueId", "value"]),
    ];

    private static string Generated(string column) => Key.Replace("{0}", column, StringComparison.Ordinal);
}
