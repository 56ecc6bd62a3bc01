using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace UmbracoKi.Embedded.Security;

/// <summary>Tokens that let somebody choose a password once.</summary>
/// <remarks>
/// Nothing is stored: a token names the user and the account's security stamp, is sealed by the host's data protection
/// keys and expires. Choosing a password changes the stamp, which makes every token of the account worthless.
/// </remarks>
internal sealed class AccountTokens(IDataProtectionProvider protection, IOptions<SecuritySettings> settings, TimeProvider time)
{
    public string Create(TokenPurpose purpose, IUser user)
    {
        var expires = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(expires, (time.GetUtcNow() + Lifetime(purpose)).UtcTicks);
        return Convert.ToBase64String(Protector(purpose).Protect([.. expires, .. Subject(user)]));
    }

    public bool IsValid(TokenPurpose purpose, IUser user, string token)
    {
        try
        {
            var content = Protector(purpose).Unprotect(Convert.FromBase64String(token));
            return content.Length > sizeof(long)
                && BinaryPrimitives.ReadInt64LittleEndian(content) >= time.GetUtcNow().UtcTicks
                && CryptographicOperations.FixedTimeEquals(content.AsSpan(sizeof(long)), Subject(user));
        }
        catch (Exception malformed) when (malformed is FormatException or CryptographicException)
        {
            return false;
        }
    }

    private static byte[] Subject(IUser user) => Encoding.UTF8.GetBytes($"{user.Key:N}/{user.SecurityStamp}");

    private TimeSpan Lifetime(TokenPurpose purpose) => purpose switch
    {
        TokenPurpose.Invitation => settings.Value.UserInviteEmailExpiry,
        TokenPurpose.PasswordReset => settings.Value.PasswordResetEmailExpiry,
        _ => throw new ArgumentOutOfRangeException(nameof(purpose)),
    };

    private IDataProtector Protector(TokenPurpose purpose) => protection.CreateProtector("UmbracoKi.Accounts", purpose.ToString());
}
