using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using UmbracoKi.Embedded.Serialization;

namespace UmbracoKi.Embedded.Tests.Serialization;

public sealed class JsonSerializerTests
{
    private readonly SystemTextJsonSerializer _serializer = new();

    [Fact]
    public void Letters_are_written_unescaped_and_markup_is_not()
        => _serializer.Serialize(new { Text = "<b>Ґ ü العربية</b>" }).ShouldBe("""{"text":"\u003Cb\u003EҐ ü العربية\u003C/b\u003E"}""");

    [Fact]
    public void Names_are_read_in_any_case_and_enums_by_name()
        => _serializer.Deserialize<Sample>("""{"NAME":"a","Storage":"Ntext"}""").ShouldBe(new Sample("a", ValueStorageType.Ntext, null));

    [Fact]
    public void A_udi_is_a_text()
    {
        var sample = new Sample("a", ValueStorageType.Nvarchar, new GuidUdi("document", new Guid("00000000-0000-4000-8000-000000000100")));

        string json = _serializer.Serialize(sample);

        json.ShouldContain("\"udi\":\"umb://document/00000000000040008000000000000100\"");
        _serializer.Deserialize<Sample>(json).ShouldBe(sample);
    }

    [Fact]
    public void A_udi_of_another_kind_is_refused()
        => Should.Throw<JsonException>(() => _serializer.Deserialize<Sample>("""{"udi":"umb://script/a.js"}"""));

    [Theory]
    [InlineData("\"text\"", typeof(string))]
    [InlineData("true", typeof(bool))]
    [InlineData("3", typeof(int))]
    [InlineData("3000000000", typeof(long))]
    [InlineData("3.5", typeof(decimal))]
    [InlineData("[\"a\",\"b\"]", typeof(string[]))]
    [InlineData("[1,2]", typeof(JsonArray))]
    [InlineData("{\"a\":1}", typeof(JsonObject))]
    public void A_value_of_any_kind_becomes_what_editors_expect(string json, Type expected)
        => _serializer.Deserialize<Dictionary<string, object?>>($$"""{"value":{{json}}}""")!["value"].ShouldBeOfType(expected);

    [Property]
    public void Trying_to_read_any_text_never_throws(string? text)
    {
        bool read = _serializer.TryDeserialize(text!, out Sample? sample);

        read.ShouldBe(sample is not null);
    }

    [Fact]
    public void A_value_is_read_from_text_nodes_elements_and_objects()
    {
        const string json = """{"name":"a","storage":"Ntext","udi":null}""";
        object[] inputs = [json, JsonNode.Parse(json)!, JsonDocument.Parse(json).RootElement, new { name = "a", storage = ValueStorageType.Ntext }];

        foreach (object input in inputs)
        {
            _serializer.TryDeserialize(input, out Sample? sample).ShouldBeTrue();
            sample.ShouldBe(new Sample("a", ValueStorageType.Ntext, null));
        }
    }

    private sealed record Sample(string? Name, ValueStorageType Storage, GuidUdi? Udi);
}
