using System.Xml;
using System.Xml.Linq;

namespace UmbracoKi.Embedded.Doctor;

/// <summary>Whether the data protection keys can be read.</summary>
internal static class KeyRing
{
    public static IEnumerable<Finding> Examine(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var unreadable = Directory.EnumerateFiles(folder, "*.xml").Select(file => (file, Problem: Problem(file))).Where(key => key.Problem is not null).ToArray();
        return unreadable.Length == 0
            ? []
            :
            [
                Finding.Fault(
                    "data-protection-keys",
                    "Data protection keys cannot be read; who is signed in with one of them is signed out, and what it protects is lost.",
                    "Give the host's account the right to read them, put them back from a backup, or delete them: the host makes new ones.",
                    [.. unreadable.Select(key => $"{key.file}: {key.Problem}")]),
            ];
    }

    private static string? Problem(string file)
    {
        try
        {
            var root = XDocument.Load(file).Root!;
            return root.Name.LocalName is "key" or "revocation" ? null : $"it is no key but <{root.Name.LocalName}>";
        }
        catch (Exception failure) when (failure is XmlException or IOException or UnauthorizedAccessException)
        {
            return failure.Message;
        }
    }
}
