using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.ContentModel;
using UmbracoKi.Embedded.Persistence;
using UmbracoKi.TestSupport;
using UmbracoKi.Web.Tests.Module;

namespace UmbracoKi.Web.Tests.Robustness;

/// <summary>Another program holds SQLite's write lock while the host runs.</summary>
public sealed class LockedDatabaseTests : IAsyncLifetime
{
    private ModuleSite _site = null!;

    public async Task InitializeAsync() => _site = await ModuleSite.StartAsync(
        configure: builder => builder.Configuration["EmbeddedUmbraco:WriteTimeout"] = "00:00:01");

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_change_fails_clearly_reading_goes_on_and_afterwards_so_does_writing()
    {
        var region = await _site.CreateAsync(DocumentTypeAliases.Region, null, "Kreis Muster", ModuleSite.RegionValues("kreis-muster"));
        (await _site.PublishAsync(region)).ShouldBe(ContentPublishingOperationStatus.Success);

        using (var other = SiteDatabase.Open(_site.Host.DatabasePath))
        {
            Execute(other, "BEGIN EXCLUSIVE; UPDATE umbracoLock SET value = value");

            await Should.ThrowAsync<DatabaseBusyException>(() => _site.UpdateAsync(region, "Kreis Anders"));
            await Should.ThrowAsync<DatabaseBusyException>(() => _site.PublishAsync(region));
            (await _site.NameAsync(region)).ShouldBe("Kreis Muster");
            (await _site.GetAsync($"/item/{region}", "de-DE")).ShouldContain("Kreis Muster");

            Execute(other, "ROLLBACK");
        }

        (await _site.UpdateAsync(region, "Kreis Anders")).ShouldBe(ContentEditingOperationStatus.Success);
        (await _site.PublishAsync(region)).ShouldBe(ContentPublishingOperationStatus.Success);
        (await _site.GetAsync($"/item/{region}", "de-DE")).ShouldContain("Kreis Anders");
    }

    private static void Execute(Microsoft.Data.Sqlite.SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
