using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Backoffice.Tests.Contract;

public class NotServedTests
{
    private const string Prefix = "/umbraco/management/api/";

    [SharedFact]
    public async Task What_is_missing_of_a_full_Umbraco_is_known_by_name()
    {
        await using var host = await BackofficeHost.StartAsync();
        var response = await host.CreateClient().GetAsync("/umbraco/swagger/management/swagger.json");
        var description = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue(description);
        var served = Operations(description);
        var original = Operations(await File.ReadAllTextAsync(SharedData.PathOf("umbraco17/management-openapi.json")));

        var missing = original.Except(served).Order(StringComparer.Ordinal).ToList();

        await File.WriteAllLinesAsync(Path.Combine(Path.GetTempPath(), "umbracoki-not-served.txt"), missing);
        missing.ShouldBe(Known(), ignoreOrder: false, "If this was meant, the new list for Contract/not-served.txt is in the temporary folder.");
        var ours = served.Where(operation => !operation.Contains("security/back-office", StringComparison.Ordinal));
        ours.Except(original)
            .ShouldBeEmpty("what we serve under Umbraco's paths is in Umbraco's API");
    }

    private static HashSet<string> Operations(string openApi)
    {
        using var document = JsonDocument.Parse(openApi);
        return
        [
            .. document.RootElement.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()
                .Where(member => member.Name is "get" or "put" or "post" or "delete" or "patch")
                .Select(member => $"{member.Name.ToUpperInvariant()} {path.Name.Replace(Prefix, "", StringComparison.Ordinal).TrimEnd('/')}")),
        ];
    }

    private static string[] Known()
    {
        using var stream = typeof(NotServedTests).Assembly.GetManifestResourceStream(
            "UmbracoKi.Embedded.Backoffice.Tests.Contract.not-served.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
