namespace UmbracoKi.Web.Commands;

/// <summary>How a command ends.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>It could not be done, or something was found to be wrong.</summary>
    public const int Failure = 1;

    public const int WrongUsage = 2;

    /// <summary>Stopped by Ctrl-C, as shells count it.</summary>
    public const int Stopped = 130;
}
