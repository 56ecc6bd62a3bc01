namespace UmbracoKi.Published;

/// <summary>What Umbraco has published, at this moment.</summary>
internal interface IPublishedRecordSource
{
    /// <summary>The documents of all regions, published or not, parents first; nothing of the recycle bin.</summary>
    IReadOnlyList<Guid> All();

    /// <summary>The documents below one; none if it is in the recycle bin or gone.</summary>
    IReadOnlyList<Guid> Below(Guid key);

    /// <summary>The present state of these documents; null for one that is not published, not below a region, or gone.</summary>
    IReadOnlyList<(Guid Key, PublishedRecord? Record)> Read(IReadOnlyCollection<Guid> keys);
}
