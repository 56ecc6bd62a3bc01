using System.Xml.Linq;

namespace UmbracoKi.Tests.Architecture;

public class PackageTests
{
    [Fact]
    public void Depends_of_Umbraco_only_on_Core_at_the_floor_version()
    {
        var project = XDocument.Load(Path.Combine(RepositoryRoot.Path, "src", "UmbracoKi", "UmbracoKi.csproj"));

        var umbraco = project.Descendants("PackageReference")
            .Where(reference => reference.Attribute("Include")!.Value.StartsWith("Umbraco", StringComparison.Ordinal))
            .ToList();

        umbraco.ShouldHaveSingleItem();
        umbraco[0].Attribute("Include")!.Value.ShouldBe("Umbraco.Cms.Core");
        umbraco[0].Attribute("VersionOverride")!.Value.ShouldBe("$(UmbracoFloorVersion)");
        project.Descendants("ProjectReference").ShouldBeEmpty();
    }
}
