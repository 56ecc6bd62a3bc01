using Microsoft.Extensions.Logging;

namespace UmbracoKi.Integreat;

internal static partial class IntegreatLog
{
    [LoggerMessage(1, LogLevel.Error, "{Path} could not be answered.")]
    public static partial void CouldNotAnswer(ILogger logger, string path, Exception exception);
}
