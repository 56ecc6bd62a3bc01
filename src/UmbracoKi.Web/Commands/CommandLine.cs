using System.Diagnostics.CodeAnalysis;
using System.Text;
using UmbracoKi.Embedded.Backup;
using UmbracoKi.Web.Start;

namespace UmbracoKi.Web.Commands;

/// <summary>Finds the command that is asked for, and runs it with Ctrl-C, errors and exit codes like all others.</summary>
internal static class CommandLine
{
    private static readonly ICommand[] Commands = [new ImportCommand(), new BackupCommand(), new RestoreCommand(), new DoctorCommand()];

    /// <summary>Whether the arguments are for a command; otherwise they are the site's settings.</summary>
    public static bool IsMeant(IReadOnlyList<string> arguments) => arguments.Count > 0 && (IsHelp(arguments[0]) || !arguments[0].StartsWith('-'));

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        if (IsHelp(arguments[0]))
        {
            await output.WriteLineAsync(Help());
            return ExitCode.Success;
        }

        if (!TryFind(arguments[0], out var command))
        {
            await errors.WriteLineAsync($"Unknown command {arguments[0]}.{Environment.NewLine}{Help()}");
            return ExitCode.WrongUsage;
        }

        using var stop = new CancellationTokenSource();
        void Stop(object? sender, ConsoleCancelEventArgs signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }

        Console.CancelKeyPress += Stop;
        try
        {
            return await command.RunAsync([.. arguments.Skip(1)], output, errors, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await errors.WriteLineAsync("Stopped.");
            return ExitCode.Stopped;
        }
        catch (BackupException failure)
        {
            await errors.WriteLineAsync(failure.Message);
            return ExitCode.Failure;
        }
        catch (Exception failure) when (StartFailure.Explain(failure) is { } explanation)
        {
            await errors.WriteLineAsync(explanation);
            return ExitCode.Failure;
        }
        finally
        {
            Console.CancelKeyPress -= Stop;
        }
    }

    private static bool TryFind(string name, [NotNullWhen(true)] out ICommand? command)
    {
        command = Commands.FirstOrDefault(candidate => candidate.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return command is not null;
    }

    private static bool IsHelp(string argument) => argument is "--help" or "-h" or "help";

    private static string Help()
    {
        var help = new StringBuilder("Without a command the site is served. Commands:").AppendLine().AppendLine();
        var width = Commands.Max(command => command.Name.Length);
        foreach (var command in Commands)
        {
            help.AppendLine($"  {command.Name.PadRight(width)}  {command.Summary}");
        }

        return help.AppendLine().Append("COMMAND --help says more. Further arguments such as --contentRoot FOLDER or --EmbeddedUmbraco:DatabasePath=FILE set the configuration.").ToString();
    }
}
