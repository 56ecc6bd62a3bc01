namespace UmbracoKi.Tests;

/// <summary>A fact checked against the Integreat contract, which is kept beside the checkout; skipped where it is absent.</summary>
public sealed class FactWithContractAttribute : FactAttribute
{
    public FactWithContractAttribute()
    {
        if (!File.Exists(ContractPath))
        {
            Skip = $"The contract is not at {ContractPath}.";
        }
    }

    public static string ContractPath => Path.Combine(RepositoryRoot.Path, "..", "shared", "contracts", "integreat-api-v3.md");
}
