namespace UmbracoKi.Integreat.Chat;

internal sealed record ChatStateResponse(bool IsChatEnabled);
