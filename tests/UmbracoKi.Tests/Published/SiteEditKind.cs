namespace UmbracoKi.Tests.Published;

public enum SiteEditKind
{
    Rename,
    Rewrite,
    Translate,
    Unpublish,
    Sort,
    Move,
    Delete,
    Add,
}
