using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.PropertyEditors.Blocks;

/// <summary>Validates the properties inside blocks, each with the JSON path of its value, so that the client marks the right field.</summary>
internal static class BlockValidation
{
    /// <param name="pathPrefix">What leads to the blocks inside the property's value; empty if it is the blocks themselves.</param>
    /// <returns>Nothing, or one result with all others inside.</returns>
    public static IEnumerable<ValidationResult> Validate(
        BlockValue blocks, PropertyValidationContext context, BlockServices services, string pathPrefix = "")
    {
        var found = new List<ValidationResult>();
        var layouts = blocks.Layout.Values.SelectMany(layout => layout).SelectMany(BlockLayouts.WithNested).ToArray();
        foreach (var culture in Cultures(blocks, context))
        {
            var exposed = blocks.Expose.Where(e => culture is null || e.Culture.InvariantEquals(culture)).Select(e => e.ContentKey).ToHashSet();
            var settings = layouts.Where(l => l.SettingsKey is not null && exposed.Contains(l.ContentKey)).Select(l => l.SettingsKey!.Value).ToHashSet();
            found.AddRange(Items(blocks.ContentData, exposed, culture, context, services, $"{pathPrefix}contentData"));
            found.AddRange(Items(blocks.SettingsData, settings, culture, context, services, $"{pathPrefix}settingsData"));
        }

        return found.Count == 0 ? [] : [With(new NestedValidationResults(), found)];
    }

    /// <summary>Null, for what does not vary, and every culture being validated.</summary>
    private static IEnumerable<string?> Cultures(BlockValue blocks, PropertyValidationContext context)
        => (context.Culture == "*" ? blocks.Expose.Select(e => e.Culture) : string.IsNullOrEmpty(context.Culture) ? context.CulturesBeingValidated : [context.Culture])
            .Where(culture => !string.IsNullOrEmpty(culture))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Prepend(null);

    private static IEnumerable<ValidationResult> Items(
        List<BlockItemData> items, HashSet<Guid> shown, string? culture, PropertyValidationContext context, BlockServices services, string path)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (!shown.Contains(item.Key) || services.ContentTypes.Value.Get(item.ContentTypeKey) is not { } type)
            {
                continue;
            }

            foreach (var property in type.CompositionPropertyTypes.Where(p => p.VariesByCulture() == culture is not null))
            {
                if (Property(item, property, culture, context, services, $"{path}[{i}]") is { } result)
                {
                    yield return result;
                }
            }
        }
    }

    private static NestedJsonPathValidationResults? Property(
        BlockItemData item, IPropertyType property, string? culture, PropertyValidationContext context, BlockServices services, string path)
    {
        var index = item.Values.IndexOf(item.Values.FirstOrDefault(v => v.Alias.InvariantEquals(property.Alias) && (v.Culture ?? string.Empty).InvariantEquals(culture ?? string.Empty))!);
        var part = index < 0 ? JsonPathExpression.MissingPropertyValue(property.Alias, culture, null) : $"{index}";
        var inside = new PropertyValidationContext
        {
            Culture = culture,
            Segment = context.Segment,
            CulturesBeingValidated = context.CulturesBeingValidated,
            SegmentsBeingValidated = context.SegmentsBeingValidated,
        };
        var results = services.Validation.Value.ValidatePropertyValue(property, index < 0 ? null : item.Values[index].Value, inside).ToArray();
        if (results.Length == 0)
        {
            return null;
        }

        return With(new NestedJsonPathValidationResults($"{path}.values[{part}].value"), results);
    }

    private static TResults With<TResults>(TResults outer, IEnumerable<ValidationResult> results)
        where TResults : INestedValidationResults
    {
        foreach (var result in results)
        {
            outer.ValidationResults.Add(result);
        }

        return outer;
    }
}
