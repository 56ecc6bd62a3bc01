using Microsoft.AspNetCore.Http;
using UmbracoKi.Integreat.Answers;

namespace UmbracoKi.Integreat.Pdf;

/// <summary><c>pdf/</c> and its older address, which is the one the app links.</summary>
/// <remarks>
/// A PDF with unjoined or reversed Arabic, Persian or Kurdish letters is worse than none, and no library that shapes
/// every script of the registry can be had without a browser on the server.
/// </remarks>
internal sealed class PdfAction : IIntegreatAction
{
    private static readonly Answer.Failure NotAvailable = new(
        StatusCodes.Status501NotImplemented,
        "PDF documents are not available: this server has no PDF renderer that sets every script it delivers, such as Arabic, correctly. The same content is available under pages/ and children/.");

    public IReadOnlyList<string> Routes { get; } = ["/api/v3/{region}/{language}/pdf", "/{region}/{language}/wp-json/ig-mpdf/v1/pdf"];

    public Task HandleAsync(HttpContext context, ApiRequest request)
    {
        context.Response.Headers.CacheControl = "no-store";
        return ErrorWriter.WriteAsync(context, request switch
        {
            { AskedRegion: null } => Errors.UnknownRegion,
            { HasLanguage: false } => Errors.UnknownLanguage,
            _ => NotAvailable,
        });
    }
}
