namespace UmbracoKi.Storage.Feedback;

/// <summary>Feedback kept in the module's own database.</summary>
internal interface IFeedbackStore
{
    /// <summary>Stores the entry. Texts longer than their column (<see cref="FeedbackLimits"/>) are cut.</summary>
    Task AddAsync(FeedbackEntry entry, CancellationToken cancellationToken);

    /// <summary>All entries in the order they were stored, read in pages: entries added or deleted meanwhile disturb nothing.</summary>
    IAsyncEnumerable<FeedbackEntry> ReadAllAsync(CancellationToken cancellationToken);

    /// <summary>Deletes the entries received before the moment.</summary>
    /// <returns>How many were deleted.</returns>
    Task<int> DeleteBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken);
}
