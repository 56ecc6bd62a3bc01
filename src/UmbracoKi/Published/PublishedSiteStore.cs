using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Storage;

namespace UmbracoKi.Published;

/// <summary>
/// Holds the newest state. Changes are only noted; the next state is made, of what changed, when somebody asks for it, so
/// that a thousand documents published in a row cost one rebuild.
/// </summary>
/// <remarks>Whoever asks after a change sees it; meanwhile others wait for the one that makes the state, some milliseconds.</remarks>
internal sealed partial class PublishedSiteStore(
    IPublishedRecordSource source,
    IStableIds stableIds,
    ISlugHistory history,
    IRuntimeState runtime,
    TimeProvider time,
    ILogger<PublishedSiteStore> logger) : IPublishedSiteAccessor
{
    /// <summary>How long readers get the old state after a failure, before the next attempt.</summary>
    public static readonly TimeSpan RetryDelay = TimeSpan.FromSeconds(5);

    private readonly PendingChanges _pending = new();
    private readonly Lock _making = new();
    private readonly Dictionary<(Guid Document, string? Language), int> _ids = [];
    private volatile PublishedSite _current = PublishedSite.Empty;
    private IReadOnlyDictionary<Guid, PublishedRecord> _records = new Dictionary<Guid, PublishedRecord>();
    private SlugPast _past = SlugPast.Empty;
    private long? _failedAt;
    private volatile bool _isMade;

    /// <exception cref="Exception">The first state could not be made. A later failure is logged, and the last state stays.</exception>
    public IPublishedSite Current
    {
        get
        {
            if (_pending.Any || !_isMade)
            {
                Refresh();
            }

            return _current;
        }
    }

    public void Note(ChangedDocuments changes) => _pending.Add(changes);

    private void Refresh()
    {
        lock (_making)
        {
            // Before Umbraco runs there is nothing to read, and later everything is to be read anyway.
            if (runtime.Level != RuntimeLevel.Run || IsWaiting() || (_pending.Take() ?? (_isMade ? null : ChangedDocuments.All)) is not { } changes)
            {
                return;
            }

            changes = _isMade ? changes : ChangedDocuments.All;
            try
            {
                Make(changes);
                _failedAt = null;
                _isMade = true;
                _pending.Done();
            }
            catch (Exception exception) when (_isMade)
            {
                _pending.Add(changes);
                _failedAt = time.GetTimestamp();
                LogFailure(exception);
            }
        }
    }

    private bool IsWaiting() => _failedAt is { } failed && time.GetElapsedTime(failed) < RetryDelay;

    private void Make(ChangedDocuments changes)
    {
        var started = time.GetTimestamp();
        var records = PublishedRecords.Update(_records, changes, source);
        AskForIds(records.Values);
        var past = changes.Everything ? _past.With(history.All()) : _past;
        var before = _current;
        var built = PublishedSiteBuilder.Build(records, _ids, past, before);

        var slugs = NewSlugs(built, before, past);
        if (slugs.Count > 0)
        {
            history.Note(slugs);
            past = past.With(slugs);
            built = built.With(past);
        }

        (_records, _past, _current) = (records, past, built);
        if (built.Version != before.Version)
        {
            LogMade(built.Version, records.Count, time.GetElapsedTime(started).TotalMilliseconds);
        }
    }

    private void AskForIds(IEnumerable<PublishedRecord> records)
    {
        var missing = records
            .SelectMany(Subjects)
            .Where(subject => !_ids.ContainsKey((subject.Document, subject.Language)))
            .ToList();
        if (missing.Count == 0)
        {
            return;
        }

        foreach (var (subject, id) in stableIds.For(missing))
        {
            _ids[(subject.Document, subject.Language)] = id;
        }
    }

    private static IEnumerable<IdSubject> Subjects(PublishedRecord record)
    {
        var document = new IdSubject(DocumentKinds.Of(record.Type), record.Key);
        return record.Translations.Keys.Select(language => document with { Language = language }).Prepend(document);
    }

    private static List<(Guid Document, string Language, string Slug)> NewSlugs(PublishedSite built, PublishedSite before, SlugPast past)
    {
        var slugs = new List<(Guid Document, string Language, string Slug)>();
        foreach (var node in built.States.SelectMany(state => state.Nodes))
        {
            if (PublishedSlug.IsKept(node.Type) && !ReferenceEquals(node, before.Find(node.Key)))
            {
                slugs.AddRange(node.Variants.Values
                    .Where(variant => !past.Knows(node.Key, variant.Language, variant.Slug))
                    .Select(variant => (node.Key, variant.Language, variant.Slug)));
            }
        }

        return slugs;
    }

    [LoggerMessage(LogLevel.Debug, "Version {Version} of the published site, {Documents} documents, made in {Milliseconds:0.0} ms")]
    private partial void LogMade(long version, int documents, double milliseconds);

    [LoggerMessage(LogLevel.Error, "The published site could not be brought up to date; the last state stays for now.")]
    private partial void LogFailure(Exception exception);
}
