using Umbraco.Cms.Core;

namespace UmbracoKi.Embedded.Persistence.Schema;

/// <summary>How Umbraco records a database's version: the last step taken of its two migration plans, as key-values.</summary>
internal static class MigrationStates
{
    public const string CoreKey = Constants.Conventions.Migrations.UmbracoUpgradePlanKey;
    public const string PremigrationsKey = Constants.Conventions.Migrations.UmbracoUpgradePlanPremigrationsKey;

    /// <summary>The state of a fresh Umbraco 17.0.1; newer 17.x hosts migrate up from it.</summary>
    public const string Core = "{BE5CA411-E12D-4455-A59E-F12A669E5363}";
    public const string Premigrations = "{72894BCA-9FAD-4CC3-B0D0-D6CDA2FFA636}";

    // The states in which released versions leave a database, so that a refusal can name the version.
    private static readonly Dictionary<string, string> Earlier = new(StringComparer.OrdinalIgnoreCase)
    {
        ["{CC47C751-A81B-489A-A2BC-0240245DB687}"] = "13",
        ["{20ED404C-6FF9-4F91-8AC9-2B298E0002EB}"] = "14",
        ["{33D62294-D0DE-4A86-A830-991EB36B96DA}"] = "15",
        ["{6A7D3B80-8B64-4E41-A7C0-02EC39336E97}"] = "16",
        ["{1C38D589-26BB-4A46-9ABE-E4A0DF548A87}"] = "17.0.0",
    };

    private static readonly Dictionary<string, string> Later = new(StringComparer.OrdinalIgnoreCase)
    {
        ["{1CE2E78B-E736-45D8-97A2-CE3EF2F31BCD}"] = "17.1",
        ["{A7B8C9D0-E1F2-4A5B-8C7D-9E0F1A2B3C4D}"] = "17.2",
        ["{6748CB56-CC16-49F0-BA91-B8ECE31BF456}"] = "17.3",
        ["{3F9B6A1C-7D84-4E2B-9C15-6A2E8F3D5B47}"] = "17.4",
        ["{3A1A8047-74AE-491A-B2C4-0BAE4A1289EC}"] = "17.6",
        ["{6FE4656E-8B8D-452F-AE2A-438A615B61BC}"] = "18.0",
        ["{AE533AF6-4611-4E25-AA4D-89AEFA468E79}"] = "18.1",
    };

    public static bool Same(string found, string expected) => string.Equals(found, expected, StringComparison.OrdinalIgnoreCase);

    /// <summary>Names the version of a state other than <see cref="Core"/>.</summary>
    public static DatabaseState Identify(string state)
        => Later.TryGetValue(state, out var later) ? new DatabaseState.Newer(later, state)
            : Earlier.TryGetValue(state, out var earlier) ? new DatabaseState.Older(earlier, state)
            : new DatabaseState.Unknown($"its Umbraco version is not known here (state {state})", state);
}
