namespace UmbracoKi.Embedded.Security;

/// <summary>Links of invitations, for the administrator to pass on where there is no mail server.</summary>
public interface IInvitationLinks
{
    /// <summary>The link of the last invitation of a user that this process has made.</summary>
    /// <returns>Null if there is none, it has expired or was handed out already; inviting again makes a new one.</returns>
    Uri? Take(Guid invitedUserKey);
}
