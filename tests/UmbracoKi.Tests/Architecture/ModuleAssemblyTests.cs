using System.Reflection;

namespace UmbracoKi.Tests.Architecture;

public class ModuleAssemblyTests
{
    private static readonly AssemblyName[] References = typeof(UmbracoKiComposer).Assembly.GetReferencedAssemblies();

    [Fact]
    public void References_nothing_named_Embedded() =>
        References.Select(reference => reference.Name!).ShouldNotContain(name => name.Contains("Embedded", StringComparison.Ordinal));

    [Fact]
    public void References_of_Umbraco_only_Core_and_no_newer_one_than_the_floor()
    {
        var umbraco = References.Where(reference => reference.Name!.StartsWith("Umbraco.", StringComparison.Ordinal)).ToList();

        umbraco.ShouldHaveSingleItem();
        umbraco[0].Name.ShouldBe("Umbraco.Core");
        umbraco[0].Version.ShouldNotBeNull().ShouldBeLessThanOrEqualTo(new Version(17, 6, 2, 0));
    }
}
