using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Persistence.ContentTypes.Migration;

/// <summary>What a change of types means for the rows of their content.</summary>
internal sealed record TypeChange
{
    /// <summary>Types whose variation changed in any way.</summary>
    public required IReadOnlyList<int> SwitchedTypes { get; init; }

    /// <summary>Types that begin to vary by culture.</summary>
    public required IReadOnlyList<int> TypesToCulture { get; init; }

    /// <summary>Types that no longer vary by culture.</summary>
    public required IReadOnlyList<int> TypesToInvariant { get; init; }

    /// <summary>Properties that begin to vary by culture, in each type that has them.</summary>
    public required IReadOnlyList<TypeProperty> ToCulture { get; init; }

    /// <summary>Properties that no longer vary by culture, in each type that has them.</summary>
    public required IReadOnlyList<TypeProperty> ToInvariant { get; init; }

    /// <summary>Properties that a type had and no longer has.</summary>
    public required IReadOnlyList<TypeProperty> Lost { get; init; }

    /// <summary>Types whose documents may have become, or ceased to be, different from what is published of them.</summary>
    public IEnumerable<int> Recompared
        => TypesToCulture.Concat(TypesToInvariant).Concat(ToCulture.Select(p => p.TypeId)).Concat(ToInvariant.Select(p => p.TypeId)).Distinct();

    public static TypeChange Between(TypeShape before, TypeShape after)
    {
        var types = after.Types.Keys.Where(before.Types.ContainsKey).ToArray();
        var properties = after.Properties.Keys.Where(before.Properties.ContainsKey).ToArray();
        return new TypeChange
        {
            SwitchedTypes = [.. types.Where(id => before.Types[id] != after.Types[id])],
            TypesToCulture = [.. types.Where(id => Begins(before.Types[id], after.Types[id]))],
            TypesToInvariant = [.. types.Where(id => Begins(after.Types[id], before.Types[id]))],
            ToCulture = [.. properties.Where(p => Begins(before.Properties[p], after.Properties[p]))],
            ToInvariant = [.. properties.Where(p => Begins(after.Properties[p], before.Properties[p]))],
            Lost = [.. before.Properties.Keys.Where(p => after.Types.ContainsKey(p.TypeId) && !after.Properties.ContainsKey(p))],
        };
    }

    private static bool Begins(ContentVariation from, ContentVariation to) => !from.VariesByCulture() && to.VariesByCulture();
}
