using UmbracoKi.Benchmarks;
using UmbracoKi.Benchmarks.Delivery;
using UmbracoKi.Benchmarks.Integreat;
using UmbracoKi.Benchmarks.Load;

if (args is ["bare", var bodies, var port])
{
    await BareServer.RunAsync(bodies, int.Parse(port));
    return 0;
}

if (!Wrk.IsInstalled)
{
    Console.Error.WriteLine("The load comes from wrk, which is not on the PATH (Debian: apt-get install wrk).");
    return 1;
}

var options = BenchmarkOptions.Parse(args);
await using var workshop = new Workshop();
var table = new ResultTable();
switch (args)
{
    case ["integreat", ..]:
        await IntegreatBenchmark.RunAsync(workshop, options, table);
        break;
    case [] or ["delivery", ..] or ["--documents" or "--seconds" or "--connections", ..]:
        await DeliveryBenchmark.RunAsync(workshop, options, table);
        break;
    default:
        Console.Error.WriteLine("Usage: [delivery | integreat] [--documents N] [--languages N] [--seconds S] [--connections C]");
        return 1;
}

table.Print(Console.Out);
return 0;
