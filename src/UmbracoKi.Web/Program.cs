using UmbracoKi.Embedded.Backoffice;
using UmbracoKi.Embedded.Hosting;
using UmbracoKi.Web.Commands;
using UmbracoKi.Web.Health;
using UmbracoKi.Web.Overview;
using UmbracoKi.Web.Protection;
using UmbracoKi.Web.SampleContent;
using UmbracoKi.Web.Start;

if (CommandLine.IsMeant(args))
{
    return await CommandLine.RunAsync(args, Console.Out, Console.Error);
}

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.WebHost.UseStaticWebAssets();
    builder.AddProtection();
    builder.AddEmbeddedUmbraco(umbraco => umbraco.EntryAssembly = typeof(Program).Assembly);
    builder.AddEmbeddedBackoffice();
    builder.AddSampleContent();
    builder.AddHealth();
    builder.AddStart(defaultAddress: "http://localhost:8080");

    var app = builder.Build();
    app.UseEmbeddedUmbraco();
    app.UseEmbeddedBackoffice();
    app.MapOverview();
    app.MapHealth();
    app.ReportStart();
    await app.RunAsync();
    return 0;
}
catch (OperationCanceledException)
{
    await Console.Error.WriteLineAsync("Stopped before the start was complete. The next start goes on from there.");
    return 0;
}
catch (Exception failure) when (StartFailure.Explain(failure) is { } explanation)
{
    await Console.Error.WriteLineAsync(explanation);
    return 1;
}
