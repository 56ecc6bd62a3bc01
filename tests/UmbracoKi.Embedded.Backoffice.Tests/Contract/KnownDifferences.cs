namespace UmbracoKi.Embedded.Backoffice.Tests.Contract;

/// <summary>Where answers differ from the original's on purpose, and why.</summary>
internal static class KnownDifferences
{
    /// <summary>As many recorded calls were answered when this was last looked at; fewer means something disappeared.</summary>
    public const int LeastAnswered = 430;

    private static readonly (string Call, string Reason)[] Known =
    [
        ("/server/configuration", "no mail is sent, so no password is reset by mail"),
        ("/user/current/configuration", "no second factor"),
        ("/server/information", "another version of Core"),
        ("/server/troubleshooting", "another host"),
        ("/document-type/configuration", "no templates; Core itself reserves fewer names"),
        ("/media-type/configuration", "Core itself reserves fewer names"),
        ("/temporary-file/configuration", "images are answered as they are, so those of browsers count as images"),
        ("/tree/partial-view/", "no pages are rendered, so there are no views"),
        ("/tree/member-type/", "no members"),
        ("/culture?", "the runtime lists the cultures, and without the invariant one"),
        ("/tree/data-type/ancestors", "the original leaves out what a folder and a type are"),
        ("/tree/document-type/ancestors", "the original leaves out the icon"),
        ("/package/configuration", "no packages are fetched from anywhere"),
        ("/health-check-group", "other things are looked at"),
        ("/indexer", "one index, of another kind"),
        ("/searcher", "one index, of another kind"),
        ("/property-type/is-used", "the original fails on SQLite"),
        ("/item/media/search", "media are found at once"),
        ("g-dictionary 17", "the file is not in the recording"),
        ("/document/urls", "the host has no templates to route to, and finds collisions otherwise"),
        ("e-documents 44", "a branch is published before the first answer"),
        ("e-documents 50", "a branch is published before the first answer"),
        ("/referenced-by", "the referring document's name is told, too"),
        ("g-dictionary 12", "the filter finds names; the original's did not"),
        ("e-documents-invariant 8", "a link's culture is newer than 17.0"),
        ("e-documents-invariant 10", "a link's culture is newer than 17.0"),
        ("/user/configuration", "invitations are shown instead of mailed; no second factor"),
        ("h-users 22", "the password is not in the recording"),
        ("h-users 26", "invitations are shown instead of mailed"),
        ("h-users 69", "the passwords are not in the recording"),
        ("h-users 92", "the reason is told"),
        ("h-users 93", "the account was made outside of the recording"),
        ("h-users-2 7", "recorded after edits that are not among the recordings"),
        ("h-users-2 9", "recorded after edits that are not among the recordings"),
        ("h-users-2 10", "the imported administrator keeps the name of the reference's rows"),
        ("h-users-2 16", "recorded after edits that are not among the recordings"),
    ];

    public static bool Explain(ReplayedCall call)
        => Known.Any(known => call.Call.Id == known.Call
            || (known.Call[0] == '/' && call.Call.Path.Contains(known.Call, StringComparison.Ordinal)));
}
