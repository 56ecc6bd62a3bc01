using System.Text.Json;
using UmbracoKi.ContentModel;

namespace UmbracoKi.Integreat.Import;

/// <summary>Offers come inside pages and as a list.</summary>
internal static class OfferDocuments
{
    private static readonly string[] Kinds = ["sprungbrett", "help", "terminbuchung"];

    public static PlannedValue? Pick(TreeBuild build, SourceDocument page) => PlannedValue.Picks(
        [.. page.Main.Fields.List("embedded_offers").Select(offer => Add(build, offer, page.Main.Describe())).OfType<Guid>().Distinct()]);

    public static void AddRest(TreeBuild build)
    {
        foreach (var offer in build.Content.Offers)
        {
            Add(build, offer, "Offers");
        }
    }

    private static Guid? Add(TreeBuild build, JsonElement offer, string subject)
    {
        var (name, url, alias) = (offer.Text("name"), offer.Text("url"), offer.Text("alias"));
        if (name is null || !WebAddress.IsAbsolute(url))
        {
            build.Problems.Add(new ImportProblem(subject, "An offer without name or absolute URL is left out."));
            return null;
        }

        var key = build.Keys.Of("offer", alias ?? url);
        if (!build.Contains(key))
        {
            build.Add(new PlannedDocument
            {
                Key = key,
                Parent = build.Folder(DocumentTypeAliases.Offers),
                Type = DocumentTypeAliases.Offer,
                Variants = VariantComposer.Same(name, build.Content.Languages, alias),
                Values = new ValueSet
                {
                    { "offerAlias", Kinds.Contains(alias) ? alias : null },
                    { "url", url },
                    { "postParameters", Post(offer) },
                    { "thumbnail", build.Pictures.Pick(offer.Text("thumbnail")) },
                }.Values,
            });
        }

        return key;
    }

    private static string? Post(JsonElement offer) => offer.Field("post") is { ValueKind: JsonValueKind.Object } post
        ? string.Join('\n', post.EnumerateObject().Select(pair => (pair.Name, Value: post.Text(pair.Name))).Where(pair => pair.Value is not null).Select(pair => $"{pair.Name}={pair.Value}"))
        : null;
}
