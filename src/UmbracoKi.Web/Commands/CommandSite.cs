using UmbracoKi.Embedded.Backup;
using UmbracoKi.Storage;

namespace UmbracoKi.Web.Commands;

/// <summary>The site that a command is about: where it is, by the same settings as when it is served. It is not started.</summary>
/// <param name="ModuleDatabase">Null if the module's data is on a server.</param>
internal sealed record CommandSite(IConfiguration Configuration, SiteFiles Files, string? ModuleDatabase)
{
    private const string ModulePart = "umbracoki";

    /// <summary>What a backup holds. The module's database only if there is one.</summary>
    public IReadOnlyList<SitePart> PartsToBackUp => Parts(ModuleDatabase is { } file && File.Exists(file));

    public IReadOnlyList<SitePart> PartsToRestore => Parts(ModuleDatabase is not null);

    public static CommandSite Find(CommandArguments arguments)
    {
        var builder = WebApplication.CreateBuilder([.. arguments.Configuration]);
        return new CommandSite(
            builder.Configuration,
            SiteFiles.From(builder.Configuration, builder.Environment.ContentRootPath),
            StorageFile.Find(builder.Configuration, builder.Environment));
    }

    private IReadOnlyList<SitePart> Parts(bool withModule)
        => Files.Parts(withModule ? [new DatabasePart(ModulePart, ModuleDatabase!, StorageFile.ReadVersion, StorageFile.Refuse)] : []);
}
