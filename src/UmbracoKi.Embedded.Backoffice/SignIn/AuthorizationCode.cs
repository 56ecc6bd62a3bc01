namespace UmbracoKi.Embedded.Backoffice.SignIn;

/// <summary>What the client trades for tokens, once, proving with the verifier that it was the one who asked.</summary>
internal sealed record AuthorizationCode(Token Token, string Challenge, string RedirectUri);
