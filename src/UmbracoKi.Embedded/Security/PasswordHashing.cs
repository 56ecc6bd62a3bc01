using Microsoft.AspNetCore.Identity;
using Umbraco.Cms.Core.Models.Membership;
using UmbracoKi.Embedded.Persistence.Schema;

namespace UmbracoKi.Embedded.Security;

/// <summary>Hashes as Umbraco 17 stores them: ASP.NET Core Identity's, version 3 (PBKDF2, HMAC-SHA512, a salt each).</summary>
internal sealed class PasswordHashing
{
    // Begins what Umbraco stores for a user who has not chosen a password yet.
    private const string UnchosenPrefix = Umbraco.Cms.Core.Constants.Security.EmptyPasswordPrefix;

    private readonly PasswordHasher<object> _hasher = new();
    private readonly Lazy<string> _nobodys;

    public PasswordHashing() => _nobodys = new Lazy<string>(() => Hash(Guid.NewGuid().ToString()));

    public string Hash(string password) => _hasher.HashPassword(this, password);

    /// <summary>What to store for a user without a password: no password matches it.</summary>
    public string HashOfNone() => UnchosenPrefix + Hash(Guid.NewGuid().ToString());

    public static bool HasPassword(IUser user)
        => user.RawPasswordValue is { Length: > 0 } hash && hash != DatabaseSeed.NoPassword && !hash.StartsWith(UnchosenPrefix, StringComparison.Ordinal);

    /// <summary>Whether the password is the user's. Takes as long for a user who does not exist or has none.</summary>
    /// <param name="user">Null if nobody has the name that was given.</param>
    public PasswordVerificationResult Verify(IUser? user, string password)
    {
        if (user is null || !HasPassword(user) || !IsOurs(user.PasswordConfiguration) || !IsWellFormed(user.RawPasswordValue!))
        {
            _hasher.VerifyHashedPassword(this, _nobodys.Value, password);
            return PasswordVerificationResult.Failed;
        }

        return _hasher.VerifyHashedPassword(this, user.RawPasswordValue!, password);
    }

    // Passwords in the formats of older Umbracos cannot be verified: their owners need new ones.
    private static bool IsOurs(string? format)
        => string.IsNullOrWhiteSpace(format) || format.Contains("PBKDF2.ASPNETCORE.V3", StringComparison.Ordinal);

    private static bool IsWellFormed(string hash) => Convert.TryFromBase64String(hash, new byte[hash.Length], out _);
}
