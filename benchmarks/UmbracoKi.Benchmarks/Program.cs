using UmbracoKi.Benchmarks;

if (args is ["bare", var bodies, var port])
{
    await BareServer.RunAsync(bodies, int.Parse(port));
    return 0;
}

var options = BenchmarkOptions.Parse(args);
if (!Wrk.IsInstalled)
{
    Console.Error.WriteLine("The load comes from wrk, which is not on the PATH (Debian: apt-get install wrk).");
    return 1;
}

await using var workshop = new Workshop();
var table = new ResultTable();

await using (var editing = await EditingHost.StartAsync(workshop.SiteDirectory))
{
    await editing.MeasureWritingAsync(options, table);
}

await using (var server = await ServerProcess.StartAsync(workshop.SiteDirectory))
{
    table.Add($"start with {options.Documents:N0} documents in 4 cultures", $"{server.StartSeconds:0.0} s");
    table.Add("memory after start (resident)", $"{server.ResidentMegabytes:N0} MB");

    await ReadingComparison.MeasureAsync(server, workshop, options, table);
    table.Add("memory after the load (resident)", $"{server.ResidentMegabytes:N0} MB");
}

table.Print(Console.Out);
return 0;
