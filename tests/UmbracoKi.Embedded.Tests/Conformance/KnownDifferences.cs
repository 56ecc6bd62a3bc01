namespace UmbracoKi.Embedded.Tests.Conformance;

/// <summary>
/// Rows that differ from the reference on purpose. <c>- </c>: only in the reference (Umbraco 17.0.1);
/// <c>+ </c>: only here (Umbraco.Core 17.8.1 on the embedded adapters).
/// </summary>
internal static class KnownDifferences
{
    private static readonly (string Table, string Reason, string[] Rows)[] All =
    [
        (
            "umbracoKeyValue",
            "The published cache of a full Umbraco is not written; without this key a full host rebuilds it at boot.",
            ["- key Umbraco.Web.PublishedCache.NuCache.Serializer | value MessagePack | updated (date)"]
        ),
        (
            "umbracoDataType",
            "Letters are stored as they are; the original escapes them. The same JSON to any reader.",
            [
                """- nodeId 00000000-0000-4000-8000-000000000002 | propertyEditorAlias Umbraco.DropDown.Flexible | propertyEditorUiAlias Umb.PropertyEditorUi.Dropdown | dbType Nvarchar | config {"multiple":false,"items":["rot","gr\u00FCn","blau"]}""",
                """+ nodeId 00000000-0000-4000-8000-000000000002 | propertyEditorAlias Umbraco.DropDown.Flexible | propertyEditorUiAlias Umb.PropertyEditorUi.Dropdown | dbType Nvarchar | config {"multiple":false,"items":["rot","grün","blau"]}""",
            ]
        ),
        (
            "umbracoLog",
            "Core 17.8 notes the cultures of an unpublished document even where it has none.",
            ["+ userId 1E70F841-C261-413B-ABB2-2D68CDB96094 | NodeId 00000000-0000-4000-8000-000000000110 | entityType Document | Datestamp (date) | logHeader UnpublishVariant | logComment Unpublished languages:  | parameters "]
        ),
        (
            "umbracoDocumentUrl",
            "Core 17.8 keeps URL segments on every change of a document, blueprints included.",
            ["+ uniqueId 00000000-0000-4000-8000-000000000130 | isDraft 1 | languageId de-DE | urlSegment vorlage | isPrimary 1"]
        ),
    ];

    public static IEnumerable<string> In(string table) => All.Where(d => d.Table == table).SelectMany(d => d.Rows);
}
