using FsCheck.Xunit;
using UmbracoKi.Web.SampleContent;

namespace UmbracoKi.Web.Tests.SampleContent;

public sealed class DocumentKeyTests
{
    [Fact]
    public void Never_changes_for_an_id() => DocumentKey.For("kreisviersen").ShouldBe(new Guid("8dc8faf4-d916-5cd1-8be5-00dc893c7b62"));

    [Property]
    public void Is_a_name_based_key_of_version_5(FsCheck.NonNull<string> id)
    {
        var text = DocumentKey.For(id.Get).ToString("D");

        text[14].ShouldBe('5');
        "89ab".ShouldContain(text[19]);
    }

    [Property]
    public void Differs_between_ids(FsCheck.NonNull<string> one, FsCheck.NonNull<string> other)
        => (DocumentKey.For(one.Get) == DocumentKey.For(other.Get)).ShouldBe(one.Get == other.Get);
}
