namespace UmbracoKi.Embedded.Backoffice.Client.Login;

/// <summary>A way to choose a password by a link.</summary>
/// <param name="Name">The <c>flow</c> of the link.</param>
/// <param name="CodeParameter">The link's parameter with the code.</param>
/// <param name="CodeField">What the API calls the code.</param>
/// <param name="Verify">Where the code is checked.</param>
/// <param name="Save">Where the password is sent.</param>
/// <param name="Invalid">What is said of a link that is worth nothing any more.</param>
internal sealed record PasswordFlow(
    string Name, string CodeParameter, string CodeField, string Verify, string Save, Func<InvitationPageTexts, string> Invalid)
{
    private const string Api = "/umbraco/management/api/v1";

    public static readonly PasswordFlow Invitation = new(
        "invite-user", "inviteCode", "token", $"{Api}/user/invite/verify", $"{Api}/user/invite/create-password", texts => texts.Invalid);

    public static readonly PasswordFlow Reset = new(
        "reset-password", "resetCode", "resetCode", $"{Api}/security/forgot-password/verify", $"{Api}/security/forgot-password/reset",
        texts => texts.InvalidReset);

    public static PasswordFlow? Of(string? name) => name == Invitation.Name ? Invitation : name == Reset.Name ? Reset : null;
}
