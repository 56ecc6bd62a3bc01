using Umbraco.Cms.Core.Models;
using UmbracoKi.Embedded.Persistence.ContentTypes.Migration;

namespace UmbracoKi.Embedded.Tests.Persistence.ContentTypes;

/// <summary>What two states of the types mean for content, without a database.</summary>
public sealed class TypeChangeTests
{
    private const ContentVariation Nothing = ContentVariation.Nothing;
    private const ContentVariation Culture = ContentVariation.Culture;

    [Fact]
    public void A_property_counts_once_for_each_type_that_has_it()
    {
        var change = TypeChange.Between(
            Shape([(1, Culture), (2, Culture), (3, Nothing)], [(1, 10, Culture), (2, 10, Culture), (3, 10, Nothing)]),
            Shape([(1, Culture), (2, Culture), (3, Nothing)], [(1, 10, Nothing), (2, 10, Nothing), (3, 10, Nothing)]));

        change.ToInvariant.ShouldBe([new TypeProperty(1, 10), new TypeProperty(2, 10)]);
        change.ToCulture.ShouldBeEmpty();
        change.Recompared.ShouldBe([1, 2]);
    }

    [Fact]
    public void Varying_by_segment_moves_nothing()
    {
        var change = TypeChange.Between(
            Shape([(1, Culture)], [(1, 10, Culture)]),
            Shape([(1, ContentVariation.CultureAndSegment)], [(1, 10, ContentVariation.CultureAndSegment)]));

        change.SwitchedTypes.ShouldBe([1]);
        change.Recompared.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_new_moves_nothing_and_what_is_gone_is_lost_only_where_the_type_remains()
    {
        var change = TypeChange.Between(
            Shape([(1, Culture), (2, Culture)], [(1, 10, Culture), (2, 20, Culture)]),
            Shape([(1, Culture), (3, Culture)], [(1, 11, Culture), (3, 30, Culture)]));

        change.Lost.ShouldBe([new TypeProperty(1, 10)]);
        change.Recompared.ShouldBeEmpty();
        change.SwitchedTypes.ShouldBeEmpty();
    }

    private static TypeShape Shape((int Id, ContentVariation Variation)[] types, (int Type, int Property, ContentVariation Variation)[] properties)
        => new(types.ToDictionary(t => t.Id, t => t.Variation), properties.ToDictionary(p => new TypeProperty(p.Type, p.Property), p => p.Variation));
}
