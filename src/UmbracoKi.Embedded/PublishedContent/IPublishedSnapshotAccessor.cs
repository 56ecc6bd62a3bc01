namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>Gives the snapshot that answers are made from now.</summary>
internal interface IPublishedSnapshotAccessor
{
    /// <summary>
    /// The newest complete snapshot: one volatile read, cheap enough for every request.
    /// The published content cache must already show a change when the snapshot with the new version appears here.
    /// </summary>
    IPublishedSnapshot Current { get; }
}
