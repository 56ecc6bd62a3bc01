using Microsoft.AspNetCore.Connections;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using UmbracoKi.Embedded.Persistence;
using UmbracoKi.Embedded.Persistence.Schema;
using UmbracoKi.Web.SampleContent;
using UmbracoKi.Web.Start;

namespace UmbracoKi.Web.Tests.Start;

public sealed class StartFailureTests
{
    public static TheoryData<Exception, string> Known => new()
    {
        { new DatabaseInUseException("/data/umbraco.db"), "'/data/umbraco.db' is in use" },
        { new UnreadableDatabaseException("/data/umbraco.db", new IOException("file is not a database")), "cannot be read as an SQLite database" },
        { new DatabaseBusyException("'/data/umbraco.db' is locked", new SqliteException("database is locked", 5)), "'/data/umbraco.db' is locked" },
        { new SqliteException("unable to open database file", 14), "unable to open database file" },
        { new PackException("10-a/de.md", 3, "The header has no name."), "10-a/de.md:3: The header has no name." },
        { new SampleContentException("Document \"a\" could not be created."), "SampleContent:Load=false" },
        { new OptionsValidationException("", typeof(object), ["RateLimit:Burst is out of range."]), "RateLimit:Burst is out of range." },
        { new IOException("Failed to bind to address http://127.0.0.1:8080: address already in use.", new AddressInUseException("in use")), "--urls" },
        { new UnauthorizedAccessException("Access to '/data' is denied."), "'/data'" },
        { new InvalidOperationException("outer", new DatabaseInUseException("/data/umbraco.db")), "is in use" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void Says_what_is_wrong_in_a_few_lines_without_a_trace(Exception failure, string expected)
    {
        var message = StartFailure.Explain(failure).ShouldNotBeNull();

        message.ShouldStartWith("UmbracoKi could not start.");
        message.ShouldContain(expected);
        message.ShouldNotContain("   at ");
        message.Split('\n').Length.ShouldBeLessThanOrEqualTo(3);
    }

    [Fact]
    public void Says_that_a_database_server_does_not_answer_without_telling_the_password()
    {
        using var connection = new SqlConnection("Server=tcp:127.0.0.1,1;Database=Umbraco;User Id=app;Password=geheim;Connect Timeout=2;Pooling=False");

        var message = StartFailure.Explain(Should.Throw<SqlException>(connection.Open)).ShouldNotBeNull();

        message.ShouldContain("EmbeddedUmbraco:Database:ConnectionString");
        message.ShouldNotContain("geheim");
        message.Split('\n').Length.ShouldBeLessThanOrEqualTo(3);
    }

    [Fact]
    public void Leaves_a_bug_to_its_trace() => StartFailure.Explain(new InvalidOperationException("bug")).ShouldBeNull();
}
