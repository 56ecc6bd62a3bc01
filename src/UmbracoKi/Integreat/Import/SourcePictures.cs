using System.Text.Json;

namespace UmbracoKi.Integreat.Import;

/// <summary>The pictures that what the source answered refers to.</summary>
internal static class SourcePictures
{
    private static readonly SourcePart[] WithThumbnail = [SourcePart.Pages, SourcePart.Locations, SourcePart.Events];

    /// <param name="source">The source's own address; null for a folder.</param>
    /// <returns>Each once, in the order in which they are met first.</returns>
    public static IReadOnlyList<Uri> Find(SourceContent content, Uri? source, ICollection<ImportProblem> problems)
    {
        var found = new List<Uri>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in Addresses(content).Where(text => seen.Add(text)))
        {
            if (PictureAddress.Read(text, source) is not { } address)
            {
                problems.Add(new ImportProblem($"Picture {Short(text)}", "It has no http(s) address."));
            }
            else if (address.AbsoluteUri == text || seen.Add(address.AbsoluteUri))
            {
                found.Add(address);
            }
        }

        return found;
    }

    private static IEnumerable<string> Addresses(SourceContent content)
    {
        foreach (var entry in content.Entries)
        {
            var own = WithThumbnail.Contains(entry.Part) ? entry.Fields.Text("thumbnail") : null;
            IEnumerable<string?> addresses =
            [
                own,
                entry.Fields.Field("organization")?.Text("logo"),
                .. entry.Fields.List("embedded_offers").Select(offer => offer.Text("thumbnail")),
                .. entry.Part == SourcePart.News ? [] : PictureMap.AddressesIn(entry.Content),
            ];
            foreach (var address in addresses.OfType<string>())
            {
                yield return address;
            }
        }

        foreach (var address in content.Offers.Select(offer => offer.Text("thumbnail")).OfType<string>())
        {
            yield return address;
        }
    }

    private static string Short(string text) => text.Length <= 100 ? text : $"{text[..100]}…";
}
