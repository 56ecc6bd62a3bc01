using Microsoft.Extensions.Logging.Abstractions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Installation;

namespace UmbracoKi.Tests.Installation;

public class InstallOnStartHandlerTests
{
    private readonly IRuntimeState _runtime = Substitute.For<IRuntimeState>();
    private readonly IUmbracoKiInstaller _installer = Substitute.For<IUmbracoKiInstaller>();

    [Theory]
    [InlineData(RuntimeLevel.Run, 1)]
    [InlineData(RuntimeLevel.Install, 0)]
    [InlineData(RuntimeLevel.Upgrade, 0)]
    [InlineData(RuntimeLevel.BootFailed, 0)]
    public async Task Installs_only_on_a_running_site(RuntimeLevel level, int times)
    {
        _runtime.Level.Returns(level);
        _installer.InstallAsync(default).ReturnsForAnyArgs(new InstallationReport([], []));

        await HandleAsync();

        await _installer.ReceivedWithAnyArgs(times).InstallAsync(default);
    }

    [Fact]
    public async Task Lets_the_site_start_when_something_is_in_the_way()
    {
        _runtime.Level.Returns(RuntimeLevel.Run);
        _installer.InstallAsync(default).ReturnsForAnyArgs<InstallationReport>(_ => throw new InstallationException("in the way"));

        await Should.NotThrowAsync(HandleAsync);
    }

    private Task HandleAsync() =>
        new InstallOnStartHandler(_runtime, _installer, NullLogger<InstallOnStartHandler>.Instance)
            .HandleAsync(new UmbracoApplicationStartedNotification(false), CancellationToken.None);
}
