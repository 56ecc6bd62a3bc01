using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Backoffice.SignIn;

/// <summary>Which sessions, rows of umbracoUserLogin, are alive. They end on sign-out and by idleness.</summary>
/// <remarks>
/// The database is asked once a minute and session, so that reading does not write. This process alone has the database
/// open, so what ends here ends at once.
/// </remarks>
internal sealed class SessionRegistry(IUserService users, TimeProvider time, IOptionsMonitor<GlobalSettings> settings)
{
    private static readonly TimeSpan ConfirmEvery = TimeSpan.FromMinutes(1);

    // The client may send the same refresh token from two tabs at once.
    private static readonly TimeSpan ReuseLeeway = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<Guid, Session> _sessions = new();
    private readonly Lock _change = new();

    public TimeSpan IdleTimeout => settings.CurrentValue.TimeOut;

    /// <returns>Null if the session has ended.</returns>
    public Session? Find(Guid id, int userId)
    {
        var now = time.GetUtcNow();
        if (_sessions.TryGetValue(id, out var known) && now - known.Confirmed < ConfirmEvery)
        {
            return known.UserId == userId ? known : null;
        }

        lock (_change)
        {
            if (!users.ValidateLoginSession(userId, id))
            {
                _sessions.TryRemove(id, out _);
                return null;
            }

            var session = _sessions.GetOrAdd(id, key => new Session(key, userId));
            session.Confirmed = now;
            return session;
        }
    }

    public void End(Guid id)
    {
        lock (_change)
        {
            _sessions.TryRemove(id, out _);
            users.ClearLoginSession(id);
        }
    }

    /// <summary>Gives a session its next refresh token.</summary>
    /// <param name="used">The one it was asked with; null at sign-in.</param>
    /// <returns>Null if that one was replaced long ago: somebody has copied it, so the session ends.</returns>
    public Guid? Rotate(Session session, Guid? used)
    {
        lock (_change)
        {
            var now = time.GetUtcNow();
            if (used is { } token && session.RefreshToken is { } current && token != current
                && !(token == session.FormerRefreshToken && now - session.Rotated <= ReuseLeeway))
            {
                End(session.Id);
                return null;
            }

            if (used is not null && used == session.FormerRefreshToken)
            {
                return session.RefreshToken;
            }

            (session.FormerRefreshToken, session.RefreshToken, session.Rotated) = (session.RefreshToken ?? used, Guid.NewGuid(), now);
            return session.RefreshToken;
        }
    }
}
