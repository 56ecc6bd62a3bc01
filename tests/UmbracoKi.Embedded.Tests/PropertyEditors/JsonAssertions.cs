namespace UmbracoKi.Embedded.Tests.PropertyEditors;

internal static class JsonAssertions
{
    /// <summary>The same JSON, whatever the order of members and the escaping of characters.</summary>
    public static void ShouldBeJson(this string actual, string expected)
        => EditorBench.SameJson(actual, expected).ShouldBeTrue($"expected {expected}\n but was {actual}");
}
