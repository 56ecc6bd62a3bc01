using System.Threading.Channels;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Backoffice.SignIn;

/// <summary>Looks up in the background who has forgotten a password, so that how long an answer takes tells nobody whether there is such an account.</summary>
internal sealed class ForgottenPasswords(IUserService users, ILogger<ForgottenPasswords> logger) : BackgroundService
{
    private const int Limit = 100;

    private readonly Channel<string> _asked = Channel.CreateBounded<string>(new BoundedChannelOptions(Limit) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <param name="email">As somebody unknown typed it.</param>
    public void Note(string email) => _asked.Writer.TryWrite(email);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var email in _asked.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await users.SendResetPasswordEmailAsync(email);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                logger.LogError(failure, "A link to a new password could not be sent");
            }
        }
    }
}
