using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using UmbracoKi.Embedded.PublishedContent;
using UmbracoKi.Embedded.Tests.Persistence.ContentTypes;
using static UmbracoKi.Embedded.Tests.Persistence.ContentTypes.ChangingSite;

namespace UmbracoKi.Embedded.Tests.Guarantees;

/// <summary>
/// Whatever editors do, in whatever order: a published text stays as it was until somebody publishes or unpublishes that document
/// in that language, and the database stays whole.
/// </summary>
public sealed class EditorsDayTests
{
    private const int Steps = 60;
    private const int StepsBetweenChecks = 15;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Random_days_lose_nothing_that_is_published(int seed)
    {
        await using var site = await StartAsync();
        var day = new Day(site, new Random(seed));
        await site.ChangeAsync("page", type => type.AllowedContentTypes = [new ContentTypeSort(type.Key, 0, type.Alias)]);

        for (var step = 1; step <= Steps; step++)
        {
            await day.StepAsync(step);
            var history = $"seed {seed}: {string.Join("; ", day.History)}";
            day.Published().ShouldBe(day.Expected, ignoreOrder: true, history);
            if (step % StepsBetweenChecks == 0)
            {
                ShouldBeWhole(site, history);
            }
        }

        // Otherwise the day would have been an idle one.
        day.Publications.ShouldBeGreaterThan(5);
    }

    private static void ShouldBeWhole(ChangingSite site, string history)
    {
        site.Damage().ShouldBeEmpty(history);
        var published = site.Published();
        site.Get<IPublishedContentTypeCache>().ClearAll();
        site.Get<PublishedSnapshotStore>().Rebuild();
        site.Published().ShouldBe(published, history);
    }

    /// <summary>What an editor did, and what must be published since.</summary>
    private sealed class Day(ChangingSite site, Random random)
    {
        private readonly List<Guid> _documents = [];
        private readonly Dictionary<(Guid Document, string Culture), string> _expected = [];

        public List<string> History { get; } = [];

        public int Publications { get; private set; }

        /// <summary>Document, culture and title, of those in the recycle bin too: they come back with what they had.</summary>
        public IReadOnlyCollection<string> Expected => [.. _expected.Select(entry => $"{entry.Key.Document} {entry.Key.Culture} {entry.Value}")];

        public IReadOnlyCollection<string> Published() =>
        [
            .. from document in _documents
               let content = site.Content(document)
               where content.Published
               from culture in content.PublishedCultures
               select $"{document} {culture} {content.GetValue("title", culture, published: true)}",
        ];

        public async Task StepAsync(int step)
        {
            if (_documents.Count < 4)
            {
                await CreateAsync(step);
                return;
            }

            var key = _documents[random.Next(_documents.Count)];
            var task = random.Next(21) switch
            {
                < 3 => CreateAsync(step),
                < 6 => EditAsync(key, step),
                < 12 => PublishAsync(key),
                < 13 => UnpublishAsync(key),
                < 15 => MoveAsync(key),
                < 16 => site.Content(key).Trashed ? RestoreAsync(key) : TrashAsync(key),
                < 17 => RestoreAnyAsync(),
                < 19 => RollBackAsync(key),
                < 20 => DeleteAsync(),
                _ => ChangeTypeAsync(step),
            };
            await task;
        }

        private async Task CreateAsync(int step)
        {
            Guid? parent = _documents.Count > 0 && random.Next(3) > 0 ? _documents[random.Next(_documents.Count)] : null;
            if (parent is { } above && site.Content(above).Trashed)
            {
                parent = null;
            }

            var key = await site.CreateBelowAsync(parent, "page", $"Seite {step}", SomeCultures());
            _documents.Add(key);
            Note("create", key);
        }

        private async Task EditAsync(Guid key, int step)
        {
            if (!site.Content(key).Trashed)
            {
                await site.UpdateAsync(key, $"Fassung {step}", SomeCultures());
                Note("edit", key);
            }
        }

        private async Task PublishAsync(Guid key)
        {
            // Mostly where it can succeed: below something unpublished it is refused.
            var possible = _documents.Where(document => site.Content(document) is { Trashed: false } content
                && (content.ParentId == Constants.System.Root || site.Get<IContentService>().GetById(content.ParentId)!.Published)).ToArray();
            key = random.Next(4) == 0 || possible.Length == 0 ? key : possible[random.Next(possible.Length)];

            var cultures = site.Content(key).AvailableCultures.Where(_ => random.Next(3) > 0).ToArray();
            var published = await site.Get<IContentPublishingService>().PublishAsync(
                key, [.. cultures.Select(culture => new CulturePublishScheduleModel { Culture = culture })], User);
            Note($"publish {string.Join(' ', cultures)} ({published.Status})", key);
            Publications += published.Success ? 1 : 0;
            foreach (var culture in published.Success ? cultures : [])
            {
                _expected[(key, culture)] = site.Content(key).GetValue<string>("title", culture)!;
            }
        }

        private async Task UnpublishAsync(Guid key)
        {
            var cultures = site.Content(key).PublishedCultures.Where(_ => random.Next(2) == 0).ToHashSet();
            if (cultures.Count == 0)
            {
                return;
            }

            var unpublished = await site.Get<IContentPublishingService>().UnpublishAsync(key, cultures, User);
            Note($"unpublish {string.Join(' ', cultures)} ({unpublished.Result})", key);
            foreach (var culture in unpublished.Success ? cultures : [])
            {
                _expected.Remove((key, culture));
            }
        }

        private async Task MoveAsync(Guid key)
        {
            Guid? target = random.Next(3) == 0 ? null : _documents[random.Next(_documents.Count)];
            if (!site.Content(key).Trashed && (target is not { } to || !site.Content(to).Trashed))
            {
                var moved = await site.Get<IContentEditingService>().MoveAsync(key, target, User);
                Note($"move to {Short(target)} ({moved.Status})", key);
            }
        }

        private async Task TrashAsync(Guid key)
        {
            var trashed = await site.Get<IContentEditingService>().MoveToRecycleBinAsync(key, User);
            Note($"trash ({trashed.Status})", key);
        }

        private Task RestoreAnyAsync() => _documents.FirstOrDefault(key => site.Content(key).Trashed) is var key && key != Guid.Empty
            ? RestoreAsync(key)
            : Task.CompletedTask;

        private async Task RestoreAsync(Guid key)
        {
            var restored = await site.Get<IContentEditingService>().RestoreAsync(key, null, User, includeDescendants: random.Next(2) == 0);
            Note($"restore ({restored.Status})", key);

            // Umbraco gives back a draft; what is below it stays as it was.
            if (restored.Success)
            {
                Forget(key);
            }
        }

        private async Task RollBackAsync(Guid key)
        {
            var content = site.Content(key);
            var culture = Cultures[random.Next(Cultures.Length)];
            var versions = await site.Get<IContentVersionService>().GetPagedContentVersionsAsync(key, culture, 0, 50);
            if (content.Trashed || !versions.Success || versions.Result!.Items.ToArray() is not { Length: > 0 } items)
            {
                return;
            }

            var version = items[random.Next(items.Length)];
            var rolledBack = await site.Get<IContentVersionService>().RollBackAsync(version.VersionId.ToGuid(), random.Next(2) == 0 ? culture : null, User);
            Note($"roll back ({rolledBack.Result})", key);
        }

        private async Task DeleteAsync()
        {
            var leaf = _documents.FirstOrDefault(key => site.Content(key).Trashed && !site.Get<IContentService>().HasChildren(site.Content(key).Id));
            if (leaf == Guid.Empty)
            {
                return;
            }

            var deleted = await site.Get<IContentEditingService>().DeleteFromRecycleBinAsync(leaf, User);
            Note($"delete ({deleted.Status})", leaf);
            deleted.Success.ShouldBeTrue();
            _documents.Remove(leaf);
            Forget(leaf);
        }

        private async Task ChangeTypeAsync(int step)
        {
            switch (random.Next(3))
            {
                case 0:
                    var note = site.Type("page").PropertyTypes.Single(property => property.Alias == "note");
                    await site.VaryAsync("page", note.VariesByCulture() ? ContentVariation.Nothing : ContentVariation.Culture, "note");
                    break;
                case 1:
                    var added = await site.PropertyAsync($"extra{step}", TextBox, ContentVariation.Culture);
                    await site.ChangeAsync("page", type => type.AddPropertyType(added, "content", "Content"));
                    break;
                default:
                    var extra = site.Type("page").PropertyTypes.FirstOrDefault(property => property.Alias.StartsWith("extra", StringComparison.Ordinal));
                    await site.ChangeAsync("page", type => type.RemovePropertyType(extra?.Alias ?? ""));
                    break;
            }

            History.Add("change the type");
        }

        private void Forget(Guid key)
        {
            foreach (var culture in Cultures)
            {
                _expected.Remove((key, culture));
            }
        }

        private string[] SomeCultures() => [.. Cultures.Where((_, i) => random.Next(3) > 0 || i == 1)];

        private void Note(string what, Guid key) => History.Add($"{what} {Short(key)}");

        private static string Short(Guid? key) => key?.ToString()[..4] ?? "root";
    }
}
