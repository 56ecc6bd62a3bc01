using System.Reflection;
using UmbracoKi.ContentModel;
using UmbracoKi.Languages;
using UmbracoKi.Web.SampleContent;

namespace UmbracoKi.Web.Tests.SampleContent;

public sealed class ShippedPackTests
{
    private static readonly ContentPack Pack = Read();

    [Fact]
    public void Is_complete_in_German_and_Ukrainian_and_in_part_in_English_and_Arabic()
    {
        var total = Pack.Documents.Count;

        Count("de-DE").ShouldBe(total);
        Count("uk-UA").ShouldBe(total);
        Count("en-US").ShouldBeInRange(1, total - 1);
        Count("ar").ShouldBeInRange(1, total - 1);
    }

    [Fact]
    public void Has_what_a_visitor_expects_to_try()
    {
        Of(DocumentTypeAliases.Region).ShouldBe(1);
        Of(DocumentTypeAliases.Topic).ShouldBeGreaterThanOrEqualTo(40);
        Of(DocumentTypeAliases.Place).ShouldBeGreaterThanOrEqualTo(8);
        Of(DocumentTypeAliases.Event).ShouldBeGreaterThanOrEqualTo(6);
        Of(DocumentTypeAliases.News).ShouldBeGreaterThanOrEqualTo(1);
        Of(DocumentTypeAliases.Imprint).ShouldBe(1);
        Pack.Documents.ShouldContain(document => document.Values.ContainsKey("recurrence"));
    }

    private static int Count(string culture) => Pack.Documents.Count(document => document.Variants.Any(variant => variant.Culture == culture));

    private static int Of(string type) => Pack.Documents.Count(document => document.Type == type);

    private static ContentPack Read() => PackReader.Read(
        Path.Combine(AppContext.BaseDirectory, "SampleContent"),
        new PackVocabulary(
            typeof(DocumentTypeAliases).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).ToHashSet(),
            LanguageRegistry.All.ToDictionary(language => language.AppCode, language => (string?)language.Culture),
            "de"));
}
