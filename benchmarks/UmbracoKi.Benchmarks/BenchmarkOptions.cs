namespace UmbracoKi.Benchmarks;

/// <summary>How much is measured.</summary>
/// <param name="Documents">Documents of the site.</param>
/// <param name="Languages">Languages of the Integreat region; the Delivery API's site always has four.</param>
/// <param name="Seconds">Length of each load run.</param>
/// <param name="Connections">Connections kept open by the load.</param>
internal sealed record BenchmarkOptions(int Documents, int Languages, int Seconds, int Connections)
{
    public static BenchmarkOptions Parse(string[] args) => new(
        Value(args, "--documents", args is ["integreat", ..] ? 2000 : 5000),
        Value(args, "--languages", 14),
        Value(args, "--seconds", 8),
        Value(args, "--connections", 32));

    private static int Value(string[] args, string name, int otherwise)
        => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? int.Parse(args[at + 1]) : otherwise;
}
