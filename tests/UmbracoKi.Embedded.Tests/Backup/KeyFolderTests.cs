using Microsoft.AspNetCore.DataProtection;
using UmbracoKi.Embedded.Backup;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Backup;

public sealed class KeyFolderTests
{
    [Theory]
    [InlineData("umbraco/Data/Umbraco.sqlite.db", null, "umbraco/Data/Keys")]
    [InlineData("data/site.db", null, "data/Keys")]
    [InlineData("data/site.db", "secrets", "secrets")]
    public async Task A_backup_looks_for_the_keys_where_the_host_keeps_them(string database, string? setting, string expected)
    {
        await using var host = await EmbeddedHost.StartAsync(typeof(KeyFolderTests).Assembly, configure: builder =>
        {
            builder.Configuration["EmbeddedUmbraco:DatabasePath"] = database;
            builder.Configuration[SiteFiles.KeysSetting] = setting;
        });

        host.Get<IDataProtectionProvider>().CreateProtector("test").Protect([1]);

        var keys = SiteFiles.From(host.Get<IConfiguration>(), host.Directory).Keys;
        keys.ShouldBe(Path.Combine(host.Directory, expected.Replace('/', Path.DirectorySeparatorChar)));
        Directory.GetFiles(keys, "key-*.xml").ShouldNotBeEmpty();
    }
}
