namespace UmbracoKi.Benchmarks.Load;

/// <summary>The measure of all others: a Kestrel endpoint that returns bytes it has in memory.</summary>
internal static class BareServer
{
    public const string Brotli = ".br";
    public const string NotModified = ".304";

    /// <param name="bodies">A folder; each file is answered under its name, those ending in .br as Brotli, those ending in .304 as a 304 without body.</param>
    public static async Task RunAsync(string bodies, int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        foreach (var file in Directory.GetFiles(bodies))
        {
            var body = await File.ReadAllBytesAsync(file);
            app.MapGet("/" + Path.GetFileName(file), Answer(Path.GetExtension(file), body));
        }

        await app.RunAsync();
    }

    private static RequestDelegate Answer(string extension, byte[] body) => context =>
    {
        if (extension == NotModified)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        if (extension == Brotli)
        {
            context.Response.Headers.ContentEncoding = "br";
        }

        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = body.Length;
        return context.Response.Body.WriteAsync(body).AsTask();
    };
}
