using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace UmbracoKi.Embedded.Hosting;

/// <summary>Umbraco's view of the machine, from ASP.NET Core's; its address is <c>Umbraco:CMS:WebRouting:UmbracoApplicationUrl</c>.</summary>
internal sealed class WebHostingEnvironment(IWebHostEnvironment environment, IOptions<WebRoutingSettings> routing) : IHostingEnvironment
{
    public string SiteName => environment.ApplicationName;

    public string ApplicationId => environment.ApplicationName;

    public string ApplicationPhysicalPath => environment.ContentRootPath;

    public string LocalTempPath { get; } = Path.Combine(environment.ContentRootPath, "umbraco", "Data", "TEMP");

    public string TemporaryFileUploadPath { get; } = Path.Combine(environment.ContentRootPath, "umbraco", "Data", "TEMP", "TemporaryFile");

    public string ApplicationVirtualPath => "/";

    public bool IsDebugMode => environment.IsDevelopment();

    public bool IsHosted => true;

    public Uri ApplicationMainUrl { get; private set; } = new(
        Uri.TryCreate(routing.Value.UmbracoApplicationUrl, UriKind.Absolute, out var address) ? address.AbsoluteUri : "http://localhost/");

    public string MapPathWebRoot(string path)
        => Map(string.IsNullOrEmpty(environment.WebRootPath) ? Path.Combine(environment.ContentRootPath, "wwwroot") : environment.WebRootPath, path);

    public string MapPathContentRoot(string path) => Map(environment.ContentRootPath, path);

    public string ToAbsolute(string virtualPath)
        => virtualPath.StartsWith('~') ? "/" + virtualPath.TrimStart('~', '/')
            : virtualPath.StartsWith('/') ? virtualPath
            : throw new ArgumentException($"'{virtualPath}' is neither absolute nor virtual.", nameof(virtualPath));

    public void EnsureApplicationMainUrl(Uri? currentApplicationUrl)
    {
        if (currentApplicationUrl is not null)
        {
            ApplicationMainUrl = currentApplicationUrl;
        }
    }

    private static string Map(string root, string path)
        => path.StartsWith(root, StringComparison.Ordinal) ? path : Path.GetFullPath(path.TrimStart('~', '/', '\\'), root);
}
