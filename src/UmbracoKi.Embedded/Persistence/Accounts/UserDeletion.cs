using Microsoft.EntityFrameworkCore;

namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>Removes a user with all that is only about the user.</summary>
/// <remarks>
/// What the user wrote stays and still says who wrote it, so the foreign keys refuse to delete somebody who has
/// written. Umbraco's service asks for it only for those who never signed in.
/// </remarks>
internal static class UserDeletion
{
    // {0} is the user's id, {1} the key.
    private static readonly string[] Statements =
    [
        "DELETE FROM umbracoUser2UserGroup WHERE userId = {0}",
        "DELETE FROM umbracoUser2NodeNotify WHERE userId = {0}",
        "DELETE FROM umbracoUserStartNode WHERE userId = {0}",
        "DELETE FROM umbracoUserLogin WHERE userId = {0}",
        "DELETE FROM umbracoUser2ClientId WHERE userId = {0}",
        "DELETE FROM umbracoUserData WHERE userKey = {1}",
        "DELETE FROM umbracoExternalLoginToken WHERE externalLoginId IN (SELECT id FROM umbracoExternalLogin WHERE userOrMemberKey = {1})",
        "DELETE FROM umbracoExternalLogin WHERE userOrMemberKey = {1}",
        "DELETE FROM umbracoTwoFactorLogin WHERE userOrMemberKey = {1}",
        "DELETE FROM umbracoUser WHERE id = {0}",
    ];

    public static void Delete(UmbracoDbContext database, int userId, Guid key)
    {
        foreach (var statement in Statements)
        {
            database.Database.ExecuteSqlRaw(statement, userId, key);
        }
    }
}
