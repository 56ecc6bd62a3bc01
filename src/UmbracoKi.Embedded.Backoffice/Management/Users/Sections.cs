using Umbraco.Cms.Core;

namespace UmbracoKi.Embedded.Backoffice.Management.Users;

/// <summary>The client names sections otherwise than the database does.</summary>
internal static class Sections
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        [Constants.Applications.Content] = "Umb.Section.Content",
        [Constants.Applications.Forms] = "Umb.Section.Forms",
        [Constants.Applications.Media] = "Umb.Section.Media",
        [Constants.Applications.Members] = "Umb.Section.Members",
        [Constants.Applications.Packages] = "Umb.Section.Packages",
        [Constants.Applications.Settings] = "Umb.Section.Settings",
        [Constants.Applications.Translation] = "Umb.Section.Translation",
        [Constants.Applications.Users] = "Umb.Section.Users",
    };

    private static readonly Dictionary<string, string> Aliases = Names.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>A section of a package has one name.</summary>
    public static string ToClient(string alias) => Names.GetValueOrDefault(alias, alias);

    public static string FromClient(string name) => Aliases.GetValueOrDefault(name, name);
}
