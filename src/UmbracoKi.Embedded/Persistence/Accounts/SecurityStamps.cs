using System.Security.Cryptography;

namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>Marks of an account's state: whatever was signed or sent for an older one is no longer valid.</summary>
internal static class SecurityStamps
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>160 random bits in base 32, as ASP.NET Core Identity and so a full Umbraco writes them.</summary>
    public static string Create() => RandomNumberGenerator.GetString(Alphabet, 32);
}
