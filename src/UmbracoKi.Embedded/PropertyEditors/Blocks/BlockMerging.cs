using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.PropertyEditors.Blocks;

/// <summary>Blocks whose arrangement is one for all cultures while the texts inside vary: publishes or saves one culture of them.</summary>
internal static class BlockMerging
{
    /// <summary>Takes the arrangement and the values of one culture from the source into the target.</summary>
    /// <param name="target">What the other cultures' values are kept of; empty at first.</param>
    /// <param name="culture">Null for the values that do not vary.</param>
    public static TValue Culture<TValue>(TValue source, TValue target, string? culture, BlockServices services)
        where TValue : BlockValue
    {
        target.Layout = source.Layout;
        target.Expose = source.Expose;
        Culture(source.ContentData, target.ContentData, culture, services);
        Culture(source.SettingsData, target.SettingsData, culture, services);
        return target;
    }

    /// <summary>What somebody sends who may edit some cultures only, with everything else put back as it was.</summary>
    /// <param name="stored">What is there; null for nothing.</param>
    /// <param name="sent">What is to be stored; null for nothing.</param>
    /// <param name="invariantAllowed">Whether the arrangement and values that do not vary may be changed.</param>
    /// <returns>Null for no blocks.</returns>
    public static TValue? Allowed<TValue>(TValue? stored, TValue? sent, bool invariantAllowed, HashSet<string> cultures, BlockServices services)
        where TValue : BlockValue
    {
        if (!invariantAllowed && stored is null)
        {
            return null;
        }

        if (sent is null)
        {
            return invariantAllowed ? null : stored;
        }

        if (!invariantAllowed)
        {
            sent.Layout = stored!.Layout;
            sent.Expose = [
                .. stored.Expose.Where(e => e.Culture is null || !cultures.Contains(e.Culture)),
                .. sent.Expose.Where(e => e.Culture is not null && cultures.Contains(e.Culture))];
            Align(stored.ContentData, sent.ContentData);
            Align(stored.SettingsData, sent.SettingsData);
        }

        Restore(stored?.ContentData ?? [], sent.ContentData, invariantAllowed, cultures, services);
        Restore(stored?.SettingsData ?? [], sent.SettingsData, invariantAllowed, cultures, services);
        return sent;
    }

    private static void Culture(List<BlockItemData> source, List<BlockItemData> target, string? culture, BlockServices services)
    {
        target.RemoveAll(item => source.All(s => s.Key != item.Key));
        foreach (var item in source)
        {
            var merged = target.FirstOrDefault(t => t.Key == item.Key);
            if (merged is null)
            {
                target.Add(merged = new BlockItemData(item.Key, item.ContentTypeKey, item.ContentTypeAlias));
            }

            // What the source no longer has of this culture goes.
            merged.Values = [.. merged.Values.Where(v => !Same(v.Culture, culture) || item.Values.Any(s => Same(s, v)))];
            foreach (var value in item.Values)
            {
                var nested = Merging(value, services);
                if (nested is null && !Same(value.Culture, culture))
                {
                    continue;
                }

                var kept = merged.Values.FirstOrDefault(v => Same(v, value));
                if (kept is null)
                {
                    merged.Values.Add(kept = new BlockPropertyValue { Alias = value.Alias, Culture = value.Culture, Segment = value.Segment, PropertyType = value.PropertyType });
                }

                kept.Value = nested is null ? value.Value : nested.MergePartialPropertyValueForCulture(value.Value, kept.Value, culture);
            }

            // In the order of the source: once every culture is published, draft and published value are the same text.
            merged.Values = [.. merged.Values.OrderBy(v => Place(item.Values, s => Same(s, v)))];
        }

        target.Sort((a, b) => Place(source, s => s.Key == a.Key).CompareTo(Place(source, s => s.Key == b.Key)));
    }

    private static int Place<T>(IList<T> items, Func<T, bool> isIt)
        => items.Index().Where(item => isIt(item.Item)).Select(item => item.Index).DefaultIfEmpty(int.MaxValue).First();

    private static void Align(List<BlockItemData> stored, List<BlockItemData> sent)
    {
        sent.RemoveAll(item => stored.All(s => s.Key != item.Key));
        sent.AddRange(stored.Where(item => sent.All(s => s.Key != item.Key)).ToArray());
    }

    private static void Restore(
        List<BlockItemData> stored, List<BlockItemData> sent, bool invariantAllowed, HashSet<string> cultures, BlockServices services)
    {
        foreach (var item in sent)
        {
            var before = stored.FirstOrDefault(s => s.Key == item.Key);
            bool MayChange(BlockPropertyValue value) => value.Culture is { } culture ? cultures.Contains(culture) : invariantAllowed;

            var values = item.Values.Where(MayChange).Concat(before?.Values.Where(v => !MayChange(v)) ?? []).ToList();
            foreach (var value in values)
            {
                if (Merging(value, services) is { } nested)
                {
                    value.Value = nested.MergeVariantInvariantPropertyValue(
                        before?.Values.FirstOrDefault(v => Same(v, value))?.Value,
                        item.Values.FirstOrDefault(v => Same(v, value))?.Value,
                        invariantAllowed,
                        cultures);
                }
            }

            item.Values = values;
        }
    }

    /// <summary>The editor of blocks inside blocks; null for any other value.</summary>
    private static IDataEditor? Merging(BlockPropertyValue value, BlockServices services)
        => value.PropertyType is { } type && services.Editors.Value.TryGet(type.PropertyEditorAlias, out var editor) && editor.CanMergePartialPropertyValues(type)
            ? editor
            : null;

    private static bool Same(BlockPropertyValue a, BlockPropertyValue b)
        => a.Alias.InvariantEquals(b.Alias) && Same(a.Culture, b.Culture) && Same(a.Segment, b.Segment);

    private static bool Same(string? a, string? b) => string.Equals(a ?? string.Empty, b ?? string.Empty, StringComparison.OrdinalIgnoreCase);
}
