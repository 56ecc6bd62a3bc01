namespace UmbracoKi.Embedded.Backoffice.Management.Security;

/// <summary>Metadata of an endpoint: the user needs one of these sections.</summary>
internal sealed record SectionAccess(IReadOnlyList<string> AnyOf);

/// <summary>What resources say about their routes.</summary>
internal static class SectionAccessExtensions
{
    /// <summary>Answers 403 to users who have none of the sections (see <see cref="Umbraco.Cms.Core.Constants.Applications"/>).</summary>
    public static TBuilder RequireSection<TBuilder>(this TBuilder route, params string[] anyOf)
        where TBuilder : IEndpointConventionBuilder
        => route.WithMetadata(new SectionAccess(anyOf));
}
