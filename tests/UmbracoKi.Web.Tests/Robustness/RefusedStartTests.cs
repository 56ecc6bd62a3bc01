using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace UmbracoKi.Web.Tests.Robustness;

/// <summary>What keeps the program from starting is said in a few lines, and nothing is changed.</summary>
public sealed class RefusedStartTests(SmallSiteProgram running) : IClassFixture<SmallSiteProgram>
{
    private const string StateKey = "Umbraco.Core.Upgrader.State+Umbraco.Core";

    [Theory]
    [InlineData("{01234567-89AB-CDEF-0123-456789ABCDEF}", "not known")]
    [InlineData("{6A7D3B80-8B64-4E41-A7C0-02EC39336E97}", "Umbraco 16")]
    [InlineData("{6FE4656E-8B8D-452F-AE2A-438A615B61BC}", "18.0")]
    public async Task A_database_of_another_version(string state, string expected)
    {
        using var site = CopyOfRunningSite();
        SiteDatabase.Execute(site.DatabasePath, $"UPDATE umbracoKeyValue SET value = '{state}' WHERE key = '{StateKey}'");
        SiteDatabase.Execute(site.DatabasePath, "PRAGMA journal_mode = DELETE");

        await ShouldBeRefusedUnchangedAsync(site, expected);
    }

    [Fact]
    public async Task A_database_of_another_program()
    {
        using var site = EmptySite();
        File.WriteAllBytes(site.DatabasePath, []);
        SiteDatabase.Execute(site.DatabasePath, "CREATE TABLE recipes (id INTEGER PRIMARY KEY, name TEXT)");

        await ShouldBeRefusedUnchangedAsync(site, "umbracoKeyValue");
    }

    [Fact]
    public async Task A_file_that_is_no_database()
    {
        using var site = EmptySite();
        await File.WriteAllTextAsync(site.DatabasePath, string.Concat(Enumerable.Repeat("This is a letter to the editor. ", 100)));

        await ShouldBeRefusedUnchangedAsync(site, "cannot be read as an SQLite database");
    }

    [Fact]
    public async Task A_database_cut_off()
    {
        using var site = CopyOfRunningSite();
        SiteDatabase.Execute(site.DatabasePath, "PRAGMA journal_mode = DELETE");
        await using (var file = File.OpenWrite(site.DatabasePath))
        {
            file.SetLength(file.Length / 3);
        }

        await ShouldBeRefusedUnchangedAsync(site, "cannot be read as an SQLite database");
    }

    [Fact]
    public async Task A_database_another_program_holds()
    {
        using var site = CopyOfRunningSite();
        using var other = SiteDatabase.Open(site.DatabasePath);
        using var command = other.CreateCommand();
        command.CommandText = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE umbracoLock SET value = value";
        command.ExecuteNonQuery();

        var (code, output) = await TryAsync(site.Path, WebProgram.AnyPort, "--EmbeddedUmbraco:WriteTimeout", "00:00:01");

        code.ShouldBe(1, output);
        ShouldBeClear(output, site.DatabasePath, "locked by another program");
    }

    [Fact]
    public async Task A_second_program_on_the_same_site()
    {
        var (code, output) = await TryAsync(running.Folder);

        code.ShouldBe(1, output);
        ShouldBeClear(output, running.DatabasePath, "in use by another running host");
        await running.ShouldBeAliveAsync();
    }

    [Fact]
    public async Task A_port_in_use()
    {
        using var site = new TemporaryFolder();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        // The database is new, and its administrator would be told a password first.
        var (code, output) = await TryAsync(
            site.Path, $"http://127.0.0.1:{port}", "--SampleContent:Load", "false", "--EmbeddedUmbraco:Administrator:Password", "Passw0rd!1234");

        code.ShouldBe(1, output);
        ShouldBeClear(output, $"http://127.0.0.1:{port}", "--urls");
    }

    [Theory]
    [InlineData("Server=tcp:127.0.0.1,1;Database=Umbraco;User Id=app;Password=geheim;Connect Timeout=2", "The database server cannot be used")]
    [InlineData("Server=tcp:127.0.0.1,1;User Id=app;Password=geheim", "names no database")]
    [InlineData("", "is missing")]
    public async Task A_database_server_that_cannot_be_used(string connectionString, string expected)
    {
        using var site = new TemporaryFolder();

        var (code, output) = await TryAsync(
            site.Path, WebProgram.AnyPort, "--EmbeddedUmbraco:Database:Provider", "SqlServer", "--EmbeddedUmbraco:Database:ConnectionString", connectionString);

        code.ShouldBe(1, output);
        ShouldBeClear(output, expected, "EmbeddedUmbraco:Database:ConnectionString");
        output.ShouldNotContain("geheim");
        File.Exists(site.DatabasePath).ShouldBeFalse();
    }

    private static async Task ShouldBeRefusedUnchangedAsync(TemporaryFolder site, string expected)
    {
        var before = Checksum(site.DatabasePath);

        var (code, output) = await TryAsync(site.Path);

        code.ShouldBe(1, output);
        ShouldBeClear(output, site.DatabasePath, expected);
        Checksum(site.DatabasePath).ShouldBe(before);
        File.Exists(site.DatabasePath + "-wal").ShouldBeFalse();
    }

    private static void ShouldBeClear(string output, params string[] expected)
    {
        output.ShouldStartWith("UmbracoKi could not start.");
        output.ShouldNotContain("   at ");
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeLessThanOrEqualTo(3, output);
        foreach (var part in expected)
        {
            output.ShouldContain(part);
        }
    }

    private static async Task<(int Code, string Output)> TryAsync(string folder, string address = WebProgram.AnyPort, params string[] settings)
    {
        await using var program = WebProgram.Start(folder, address, settings);
        var code = await program.ExitCodeAsync();
        return (code, program.Output);
    }

    private static string Checksum(string path) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)));

    private static TemporaryFolder EmptySite()
    {
        var site = new TemporaryFolder();
        Directory.CreateDirectory(Path.GetDirectoryName(site.DatabasePath)!);
        return site;
    }

    private TemporaryFolder CopyOfRunningSite()
    {
        var site = EmptySite();
        SiteDatabase.Execute(running.DatabasePath, $"VACUUM INTO '{site.DatabasePath}'");
        return site;
    }
}
