using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Organisations;

/// <param name="Logo">Absolute, or null.</param>
/// <param name="Website">Absolute: the app breaks on any other.</param>
internal sealed record OrganisationResponse(int Id, string Slug, string Name, string? Logo, string Website)
{
    /// <summary>The organisation a document names as its own; null if there is none, it is not published, or it has no usable website.</summary>
    public static OrganisationResponse? Of(RenderContext context, PublishedNode document)
    {
        if (context.Picked(document.Values, "organisation").FirstOrDefault() is not { } organisation
            || WebsiteOf(organisation) is not { } website)
        {
            return null;
        }

        var variant = organisation.VariantIn(context.Language, context.DefaultLanguage);
        return new OrganisationResponse(organisation.Id, variant.Slug, variant.Title(), context.Absolute(organisation.Values.Picture("logo")), website);
    }

    private static string? WebsiteOf(PublishedNode organisation) =>
        Uri.TryCreate(organisation.Values.Text("website"), UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? uri.OriginalString
            : null;
}
