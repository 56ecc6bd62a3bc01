namespace UmbracoKi.Embedded.Backoffice.SignIn;

internal sealed record LoginRequest
{
    public required string Username { get; init; }

    public required string Password { get; init; }
}
