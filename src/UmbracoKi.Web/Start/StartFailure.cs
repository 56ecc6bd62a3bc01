using System.Text;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using UmbracoKi.Embedded.Persistence;
using UmbracoKi.Embedded.Persistence.Schema;
using UmbracoKi.Storage;
using UmbracoKi.Web.SampleContent;

namespace UmbracoKi.Web.Start;

/// <summary>Says in one message what keeps the host from starting and what to do about it.</summary>
internal static class StartFailure
{
    /// <returns>Null if it is none of the failures an operator can do something about; then the trace is wanted.</returns>
    public static string? Explain(Exception failure) => Causes(failure).Select(ExplainOne).FirstOrDefault(message => message is not null);

    private static string? ExplainOne(Exception failure) => failure switch
    {
        UnknownDatabaseVersionException or DatabaseInUseException or UnreadableDatabaseException or StorageException => Say(failure.Message),
        DatabaseBusyException => Say(failure.Message, "Stop that program and start again."),
        SqliteException sqlite => Say(
            $"The database cannot be used: {sqlite.Message}",
            "Check that its folder exists, may be written to and has room, and that no other program has the file open."),
        SqlException server => Say(
            $"The database server cannot be used: {server.Message}",
            "Check EmbeddedUmbraco:Database:ConnectionString, that the server runs, and that it lets this login in and create what is missing."),
        PackException or SampleContentException => Say(
            $"The sample content cannot be loaded: {failure.Message}",
            "Put it right and start again; loading goes on where it stopped. SampleContent:Load=false starts without it."),
        OptionsValidationException options => Say(
            $"The configuration is not valid: {string.Join(" ", options.Failures)}",
            "Correct appsettings.json, the environment variable or the argument."),
        IOException { InnerException: AddressInUseException } => Say(
            $"{failure.Message.TrimEnd('.')}.",
            "Stop that program, or choose another address: --urls http://localhost:8081"),
        UnauthorizedAccessException => Say(failure.Message, "Give the account that runs this host the right to read and write there."),
        _ => null,
    };

    private static IEnumerable<Exception> Causes(Exception failure)
    {
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }

    private static string Say(string what, string? advice = null)
    {
        var text = new StringBuilder("UmbracoKi could not start.").AppendLine().Append(what);
        return advice is null ? text.ToString() : text.AppendLine().Append(advice).ToString();
    }
}
