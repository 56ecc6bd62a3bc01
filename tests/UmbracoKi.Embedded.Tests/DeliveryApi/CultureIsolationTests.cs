using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using UmbracoKi.Embedded.Tests.DeliveryApi.Site;

namespace UmbracoKi.Embedded.Tests.DeliveryApi;

public sealed class CultureIsolationTests
{
    private static readonly string[] Cultures = ["de-DE", "uk-UA", "ar"];

    [Property(MaxTest = 25)]
    public Property No_answer_holds_a_text_of_another_culture()
        => Prop.ForAll(Steps().ToArbitrary(), steps => AllAnswersArePure(steps).GetAwaiter().GetResult());

    private static async Task<bool> AllAnswersArePure(IReadOnlyList<Step> steps)
    {
        await using var host = await DeliveryHost.StartAsync();
        var keys = new List<Guid>();
        foreach (var step in steps)
        {
            if (step.Publish || keys.Count == 0)
            {
                var known = keys.Count > 2 && step.Choice % 2 == 0 ? keys[step.Choice % keys.Count] : (Guid?)null;
                var names = Cultures.Where((_, index) => (step.CultureBits & (1 << index)) != 0).Select(culture => (culture, $"{culture}#{step.Choice}")).ToArray();
                var related = keys.Where((_, index) => (step.Choice + index) % 3 == 0).ToArray();
                var parent = keys.Count > 0 && known is null ? keys[step.Choice % keys.Count] : (Guid?)null;
                keys.Add(host.Site.Publish("page", key: known, parent: parent, related: related, names: names));
                continue;
            }

            var culture = Cultures[step.Choice % Cultures.Length];
            var path = step.CultureBits % 2 == 0 ? "?expand=properties[related]" : $"/item/{keys[step.Choice % keys.Count]}?expand=properties[$all]";
            var body = await (await host.GetAsync(path, $"Accept-Language: {culture}")).Content.ReadAsStringAsync();
            if (Cultures.Any(other => other != culture && body.Contains($"text of {other}", StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }

    private static Gen<IReadOnlyList<Step>> Steps()
        => from steps in Gen.ListOf(
               from publish in Gen.Elements(true, false, false)
               from choice in Gen.Choose(0, 50)
               from bits in Gen.Choose(1, 7)
               select new Step(publish, choice, bits))
           select (IReadOnlyList<Step>)[.. steps];

    private sealed record Step(bool Publish, int Choice, int CultureBits);
}
