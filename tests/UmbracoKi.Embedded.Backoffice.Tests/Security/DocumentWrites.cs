namespace UmbracoKi.Embedded.Backoffice.Tests.Security;

/// <summary>All that can be done to documents, and the verb it needs. What destroys comes last.</summary>
internal static class DocumentWrites
{
    /// <summary>In German and Ukrainian, both published, with children.</summary>
    public const string Page = "00000000-0000-4000-8000-000000000100";

    private const string Trashed = "00000000-0000-4000-8000-000000000121";
    private const string PageType = "00000000-0000-4000-8000-000000000010";
    private const string Read = "Umb.Document.Read";
    private const string New = "Umb.Document.Create";
    private const string Update = "Umb.Document.Update";
    private const string Publish = "Umb.Document.Publish";
    private const string Rollback = "Umb.Document.Rollback";
    private const string Protect = "Umb.Document.PublicAccess";
    private const string Delete = "Umb.Document.Delete";

    /// <summary>An older version of <see cref="Page"/>.</summary>
    private static readonly string Version = $"{29:x8}-0000-0000-0000-000000000000";

    public static IReadOnlyList<(string Verb, Write Write)> All { get; } =
    [
        (Read, OfPage("PUT", "/notifications", new { subscribedActionIds = new[] { Update } })),
        (New, new("POST", "v1/document", "v1/document", Created("uk-UA"))),
        (New, new("POST", "v1/document/validate", "v1/document/validate", Created("uk-UA"))),
        (Update, OfPage("PUT", "", Saved())),
        (Update, new("PUT", "v1.1/document/{id:guid}/validate", $"v1.1/document/{Page}/validate", Saved())),
        (Publish, Published("uk-UA")),
        (Publish, PublishedBranch("uk-UA")),
        ("Umb.Document.Sort", new("PUT", "v1/document/sort", "v1/document/sort", new { parent = Id(Page), sorting = Array.Empty<object>() })),
        ("Umb.Document.Duplicate", OfPage("POST", "/copy", new { target = Id(Page), relateToOriginal = false, includeDescendants = false })),
        (Rollback, RolledBack("?culture=uk-UA")),
        (Rollback, new("PUT", "v1/document-version/{id:guid}/prevent-cleanup", $"v1/document-version/{Version}/prevent-cleanup?preventCleanup=true")),
        ("Umb.Document.CultureAndHostnames", OfPage("PUT", "/domains", new { defaultIsoCode = (string?)null, domains = Array.Empty<object>() })),
        (Protect, OfPage("POST", "/public-access")),
        (Protect, OfPage("PUT", "/public-access")),
        (Protect, OfPage("DELETE", "/public-access")),
        ("Umb.Document.CreateBlueprint", new(
            "POST", "v1/document-blueprint/from-document", "v1/document-blueprint/from-document", new { document = Id(Page), name = "Muster" })),
        ("Umb.Document.Unpublish", Unpublished("uk-UA")),
        ("Umb.Document.Move", OfPage("PUT", "/move", new { target = Id(Page) })),
        (Delete, OfPage("PUT", "/move-to-recycle-bin")),
        (Delete, OfPage("DELETE", "")),
        ("Umb.Document.Move", new(
            "PUT", "v1/recycle-bin/document/{id:guid}/restore", $"v1/recycle-bin/document/{Trashed}/restore", new { target = Id(Page) })),
        (Delete, new("DELETE", "v1/recycle-bin/document/{id:guid}", $"v1/recycle-bin/document/{Trashed}")),
        (Delete, new("DELETE", "v1/recycle-bin/document", "v1/recycle-bin/document")),
    ];

    public static IEnumerable<string> Verbs => All.Select(call => call.Verb).Distinct();

    public static object Created(string culture) => new
    {
        parent = Id(Page),
        documentType = Id(PageType),
        template = (object?)null,
        values = Array.Empty<object>(),
        variants = new[] { new { culture, name = "Neu" } },
    };

    public static Write CreatedIn(string culture) => new("POST", "v1/document", "v1/document", Created(culture));

    public static Write Published(string? culture) => OfPage("PUT", "/publish", new { publishSchedules = new[] { new { culture } } });

    public static Write PublishedBranch(params string[] cultures)
        => OfPage("PUT", "/publish-with-descendants", new { cultures, includeUnpublishedDescendants = true });

    public static Write Unpublished(params string[]? cultures) => OfPage("PUT", "/unpublish", new { cultures });

    /// <param name="query">With the question mark.</param>
    public static Write RolledBack(string query)
        => new("POST", "v1/document-version/{id:guid}/rollback", $"v1/document-version/{Version}/rollback{query}");

    private static object Saved() => new { template = (object?)null, values = Array.Empty<object>(), variants = new[] { new { culture = "uk-UA", name = "Старт" } } };

    private static Write OfPage(string method, string below, object? body = null)
        => new(method, $"v1/document/{{id:guid}}{below}", $"v1/document/{Page}{below}", body);

    private static object Id(string id) => new { id };
}
