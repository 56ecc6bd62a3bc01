using FsCheck.Xunit;
using Shouldly;
using UmbracoKi.Embedded.PropertyEditors.Blocks;
using Xunit;

namespace UmbracoKi.Embedded.Tests.PropertyEditors.Blocks;

public sealed class BlockKeysTests
{
    private const string Outer = "00000000-0000-4000-8000-0000000000b1";
    private const string Inner = "00000000-0000-4000-8000-0000000000b2";
    private const string Picked = "00000000-0000-4000-8000-0000000000b3";

    [Fact]
    public void Keys_of_blocks_inside_blocks_are_renewed_too_and_picked_documents_stay()
    {
        var inner = $$$"""{"contentData":[{"key":"{{{Inner}}}","values":[{"alias":"target","value":"{{{Picked}}}"}]}],"settingsData":[],"expose":[],"Layout":{"Umbraco.BlockList":[{"contentKey":"{{{Inner}}}"}]}}""";
        var outer = $$$"""{"contentData":[{"key":"{{{Outer}}}","values":[{"alias":"cards","value":{{{System.Text.Json.JsonSerializer.Serialize(inner)}}}}]}],"settingsData":[],"expose":[],"Layout":{}}""";

        var renewed = BlockKeys.Renew(outer);

        renewed.ShouldNotContain(Outer);
        renewed.ShouldNotContain(Inner);
        renewed.ShouldContain(Picked);
        renewed.Length.ShouldBe(outer.Length);
    }

    [Fact]
    public void The_places_of_blocks_in_rich_text_follow()
    {
        var text = $$$"""{"markup":"<umb-rte-block data-content-key=\"{{{Outer}}}\"></umb-rte-block>","blocks":{"contentData":[{"key":"{{{Outer}}}","values":[]}],"settingsData":[],"expose":[{"contentKey":"{{{Outer}}}"}],"Layout":{} } }""";

        var renewed = BlockKeys.Renew(text);

        renewed.ShouldNotContain(Outer);
        System.Text.RegularExpressions.Regex.Matches(renewed, "[0-9a-f-]{36}").Select(m => m.Value).Distinct().Count().ShouldBe(1);
    }

    [Property]
    public void A_value_without_blocks_stays_as_it_is(string? value)
    {
        var text = $"{value}{Picked}";

        BlockKeys.Renew(text).ShouldBe(text);
    }
}
