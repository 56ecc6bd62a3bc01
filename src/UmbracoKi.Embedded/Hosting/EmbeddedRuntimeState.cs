using System.Reflection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Semver;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Persistence.Schema;

namespace UmbracoKi.Embedded.Hosting;

/// <summary>How far the embedded Umbraco has come; packages ask for <see cref="RuntimeLevel.Run"/>.</summary>
internal sealed class EmbeddedRuntimeState : IRuntimeState
{
    public Version Version => typeof(IRuntimeState).Assembly.GetName().Version!;

    public string VersionComment => string.Empty;

    public SemVersion SemanticVersion => new(Version.Major, Version.Minor, Version.Build);

    public RuntimeLevel Level { get; private set; } = RuntimeLevel.Boot;

    public RuntimeLevelReason Reason { get; private set; } = RuntimeLevelReason.Unknown;

    public string? CurrentMigrationState => MigrationStates.Core;

    public string? FinalMigrationState => MigrationStates.Core;

    public BootFailedException? BootFailedException { get; private set; }

    public IReadOnlyDictionary<string, object> StartupState { get; } = new Dictionary<string, object>();

    public void DetermineRuntimeLevel()
    {
        // The runtime decides when it has inspected the database; there is nothing else to ask.
    }

    public void Configure(RuntimeLevel level, RuntimeLevelReason reason, Exception? bootFailedException = null)
    {
        Level = level;
        Reason = reason;
        BootFailedException = bootFailedException is null
            ? null
            : bootFailedException as BootFailedException ?? new BootFailedException(bootFailedException.Message, bootFailedException);
    }
}
