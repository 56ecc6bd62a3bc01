namespace UmbracoKi.Web.Overview;

/// <param name="Name">As editors see it.</param>
/// <param name="Published">Documents published in the default language.</param>
internal sealed record TypeCount(string Alias, string Name, int Published);
