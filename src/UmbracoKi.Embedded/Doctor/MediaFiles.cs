using System.Text.Json;

namespace UmbracoKi.Embedded.Doctor;

/// <summary>Whether the media folder has the files the database speaks of, and no others.</summary>
internal static class MediaFiles
{
    private const string Check = "media-files";
    private const string UrlPrefix = "/media/";

    private const string Values =
        """
        SELECT n.uniqueId || ' "' || COALESCE(n.text, '') || '"', v.current, n.trashed, COALESCE(x.textValue, x.varcharValue)
        FROM umbracoPropertyData x JOIN cmsPropertyType p ON p.id = x.propertyTypeId JOIN umbracoDataType t ON t.nodeId = p.dataTypeId
        JOIN umbracoContentVersion v ON v.id = x.versionId JOIN umbracoNode n ON n.id = v.nodeId
        WHERE t.propertyEditorAlias IN ('Umbraco.UploadField', 'Umbraco.ImageCropper') AND COALESCE(x.textValue, x.varcharValue, '') <> ''
        """;

    private const string Avatars = "SELECT avatar FROM umbracoUser WHERE avatar IS NOT NULL";

    public static IEnumerable<Finding> Examine(DatabaseReading database, string folder)
    {
        var used = database
            .Rows(Values, reader => (Item: reader.GetString(0), IsCurrent: reader.GetBoolean(1) && !reader.GetBoolean(2), File: FileOf(reader.GetString(3))))
            .Where(use => use.File is not null)
            .ToArray();
        var present = Present(folder).ToHashSet(StringComparer.Ordinal);
        var missing = used.Where(use => use.IsCurrent && !present.Contains(use.File!)).Select(use => $"{use.Item}, {use.File}").Distinct().ToArray();
        var known = used.SelectMany(use => new[] { use.File!, InTheBin(use.File!) }).ToHashSet(StringComparer.Ordinal);
        known.UnionWith(database.Rows(Avatars, reader => reader.GetString(0)));
        var orphaned = present.Where(file => !known.Contains(file)).Order(StringComparer.Ordinal).ToArray();
        if (missing.Length > 0)
        {
            yield return Finding.Fault(Check, "Files of media items are missing.", $"Put them back below '{folder}' from a backup, or upload them again.", missing);
        }

        if (orphaned.Length > 0)
        {
            yield return Finding.Note("orphaned-files", "Files lie in the media folder that no item uses.", $"They only take room. Make a backup, then delete them below '{folder}'.", orphaned);
        }
    }

    private static IEnumerable<string> Present(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileName(file).StartsWith('.'))
            .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
        : [];

    /// <returns>Null for what lies elsewhere.</returns>
    private static string? FileOf(string value)
    {
        var url = value.TrimStart().StartsWith('{') ? Source(value) : value;
        return url?.StartsWith(UrlPrefix, StringComparison.OrdinalIgnoreCase) == true ? url[UrlPrefix.Length..] : null;
    }

    private static string? Source(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.TryGetProperty("src", out var source) && source.ValueKind == JsonValueKind.String ? source.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>How Umbraco calls the file of a trashed item, if it is told to hide those.</summary>
    private static string InTheBin(string file) => Path.ChangeExtension(file, null) + ".deleted" + Path.GetExtension(file);
}
