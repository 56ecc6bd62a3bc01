using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>Sessions of signed-in users, so that signing out ends them on the server.</summary>
internal sealed class UserSessions(IScopedDatabase database, TimeProvider time, IOptions<GlobalSettings> settings)
{
    // As long as a full Umbraco keeps them.
    private static readonly TimeSpan Kept = TimeSpan.FromDays(15);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public Guid Create(int userId, string ipAddress, bool cleanStale)
    {
        var context = database.Writing;
        var session = new UserLoginRow
        {
            SessionId = Guid.NewGuid(),
            UserId = userId,
            LoggedIn = Now,
            LastValidated = Now,
            IpAddress = ipAddress,
        };
        context.Add(session);
        context.SaveChanges();
        if (cleanStale)
        {
            ClearOlderThan(Kept);
        }

        return session.SessionId;
    }

    /// <summary>Whether the session is still valid; if so it lives on for another timeout.</summary>
    public bool Validate(int userId, Guid sessionId)
    {
        var (now, oldest) = (Now, Now - settings.Value.TimeOut);
        return database.Writing.Set<UserLoginRow>()
            .Where(s => s.SessionId == sessionId && s.UserId == userId && s.LoggedOut == null && s.LastValidated >= oldest)
            .ExecuteUpdate(set => set.SetProperty(s => s.LastValidated, now)) == 1;
    }

    public void Clear(Guid sessionId)
    {
        var now = Now;
        database.Writing.Set<UserLoginRow>().Where(s => s.SessionId == sessionId)
            .ExecuteUpdate(set => set.SetProperty(s => s.LoggedOut, now));
    }

    public int ClearOf(int userId) => database.Writing.Set<UserLoginRow>().Where(s => s.UserId == userId).ExecuteDelete();

    public int ClearOlderThan(TimeSpan age)
    {
        var oldest = Now - age;
        return database.Writing.Set<UserLoginRow>().Where(s => s.LastValidated < oldest).ExecuteDelete();
    }
}
