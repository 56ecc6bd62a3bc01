using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;

namespace UmbracoKi.Embedded.Backoffice.Management.Users;

/// <summary>What some groups together let somebody do. Start nodes are not among it, see <see cref="UserAccess"/>.</summary>
internal sealed record Powers(IReadOnlyCollection<IReadOnlyUserGroup> Groups)
{
    // Membership in these means more than the rows of the group say.
    private static readonly string[] Special = [Constants.Security.AdminGroupAlias, "sensitiveData"];

    public static Powers Of(IUser user) => new([.. user.Groups]);

    /// <summary>Whoever holds this may let others have <paramref name="other"/>, as nothing is in it that is not in here.</summary>
    public bool Covers(Powers other)
        => other.Named(Special).IsSubsetOf(Named(Special))
            && other.Sections().IsSubsetOf(Sections())
            && (EveryLanguage() || (!other.EveryLanguage() && other.Languages().IsSubsetOf(Languages())))
            && other.Verbs(null).IsSubsetOf(Verbs(null))
            && Places().Union(other.Places()).All(place => other.Verbs(place).IsSubsetOf(Verbs(place)));

    private HashSet<string> Named(string[] aliases) => [.. Groups.Select(group => group.Alias).Intersect(aliases, StringComparer.OrdinalIgnoreCase)];

    private HashSet<string> Sections() => Groups.SelectMany(group => group.AllowedSections).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private bool EveryLanguage() => Groups.Any(group => group.HasAccessToAllLanguages);

    private HashSet<int> Languages() => [.. Groups.SelectMany(group => group.AllowedLanguages)];

    private IEnumerable<(string, Guid?)> Places()
        => Groups.SelectMany(group => group.GranularPermissions).Select(permission => (permission.Context, permission.Key));

    /// <param name="place">Null for wherever nothing particular is said.</param>
    private HashSet<string> Verbs((string Context, Guid? Key)? place) => [.. Groups.SelectMany(group => Verbs(group, place))];

    private static IEnumerable<string> Verbs(IReadOnlyUserGroup group, (string Context, Guid? Key)? place)
    {
        var particular = group.GranularPermissions.Where(permission => (permission.Context, permission.Key) == place).Select(permission => permission.Permission).ToList();
        return particular.Count > 0 ? particular.Where(verb => verb.Length > 0) : group.Permissions;
    }
}
