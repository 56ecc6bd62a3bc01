namespace UmbracoKi.Benchmarks;

/// <summary>The measure of all others: a Kestrel endpoint that returns bytes it has in memory.</summary>
internal static class BareServer
{
    /// <param name="bodies">A folder; each file is answered under its name.</param>
    public static async Task RunAsync(string bodies, int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        foreach (var file in Directory.GetFiles(bodies))
        {
            var body = await File.ReadAllBytesAsync(file);
            app.MapGet("/" + Path.GetFileName(file), (HttpContext context) =>
            {
                context.Response.ContentType = "application/json; charset=utf-8";
                context.Response.ContentLength = body.Length;
                return context.Response.Body.WriteAsync(body).AsTask();
            });
        }

        await app.RunAsync();
    }
}
