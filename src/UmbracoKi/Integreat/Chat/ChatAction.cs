using Microsoft.AspNetCore.Http;
using UmbracoKi.Integreat.Answers;

namespace UmbracoKi.Integreat.Chat;

/// <summary><c>chat/{device}/</c>: no region has a chat server.</summary>
internal sealed class ChatAction : IIntegreatAction
{
    private static readonly Answer.Failure NotConfigured = new(StatusCodes.Status503ServiceUnavailable, "No chat server is configured for your region.");

    public IReadOnlyList<string> Routes { get; } = ["/api/v3/{region}/{language}/chat/{device}"];

    public Task HandleAsync(HttpContext context, ApiRequest request) =>
        ErrorWriter.WriteAsync(context, request switch
        {
            { AskedRegion: null } => Errors.UnknownRegion,
            { HasLanguage: false } => Errors.UnknownLanguage,
            _ => NotConfigured,
        });
}
