using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Persistence.Querying;
using UmbracoKi.Embedded.Persistence.Schema;

namespace UmbracoKi.Embedded.Persistence.Accounts;

/// <summary>Users from and to rows.</summary>
internal sealed class UserMapping(IOptions<GlobalSettings> settings, UserGroupReader groups)
{
    /// <summary>What Umbraco 17 notes beside a password: the format of ASP.NET Core Identity, version 3.</summary>
    public const string PasswordFormat = """{"hashAlgorithm":"PBKDF2.ASPNETCORE.V3"}""";

    public const int ContentStart = 1;
    public const int MediaStart = 2;

    public static readonly RowMap<IUser, UserRow> Members = new RowMap<IUser, UserRow>()
        .Map(nameof(IUser.Id), u => u.Id)
        .Map(nameof(IUser.Key), u => u.Key)
        .Map(nameof(IUser.Name), u => u.Name)
        .Map(nameof(IUser.Username), u => u.Login)
        .Map(nameof(IUser.Email), u => u.Email)
        .Map(nameof(IUser.IsApproved), u => !u.Disabled)
        .Map(nameof(IUser.IsLockedOut), u => u.LockedOut)
        .Map(nameof(IUser.Language), u => u.Language)
        .Map(nameof(IUser.CreateDate), u => u.CreateDate)
        .Map(nameof(IUser.UpdateDate), u => u.UpdateDate)
        .Map(nameof(IUser.LastLoginDate), u => u.LastLoginDate)
        .Map(nameof(IUser.Kind), u => (UserKind)u.Kind);

    public IReadOnlyList<IUser> Read(UmbracoDbContext context, IQueryable<UserRow> users)
    {
        var rows = users.OrderBy(u => u.Id).ToList();
        var ids = rows.Select(u => u.Id).ToList();
        var memberships = context.Set<UserMembershipRow>().Where(m => ids.Contains(m.UserId)).ToLookup(m => m.UserId, m => m.GroupId);
        var starts = context.Set<UserStartNodeRow>().Where(s => ids.Contains(s.UserId)).OrderBy(s => s.Id).ToLookup(s => (s.UserId, s.Type), s => s.NodeId);
        var groupIds = memberships.SelectMany(m => m).Distinct().ToList();
        var groupsById = groups.Read(context, context.Set<UserGroupRow>().Where(g => groupIds.Contains(g.Id)))
            .ToDictionary(g => g.Id, g => g.ToReadOnlyGroup());
        return [.. rows.Select(row => ToUser(
            row,
            memberships[row.Id].Order().Select(id => groupsById[id]),
            [.. starts[(row.Id, ContentStart)]],
            [.. starts[(row.Id, MediaStart)]]))];
    }

    public static UserRow ToRow(IUser user) => new()
    {
        Id = user.Id,
        Key = user.Key,
        Disabled = !user.IsApproved,
        LockedOut = user.IsLockedOut,
        Name = user.Name ?? user.Username,
        Login = user.Username,
        Password = string.IsNullOrWhiteSpace(user.RawPasswordValue) ? DatabaseSeed.NoPassword : user.RawPasswordValue,
        PasswordConfiguration = user.PasswordConfiguration,
        Email = user.Email,
        Language = user.Language,
        SecurityStamp = user.SecurityStamp,
        FailedLoginAttempts = user.FailedPasswordAttempts,
        LastLockoutDate = Moment(user.LastLockoutDate),
        LastPasswordChangeDate = Moment(user.LastPasswordChangeDate),
        LastLoginDate = Moment(user.LastLoginDate),
        EmailConfirmedDate = Moment(user.EmailConfirmedDate),
        InvitedDate = Moment(user.InvitedDate),
        CreateDate = user.CreateDate,
        UpdateDate = user.UpdateDate,
        Kind = (short)user.Kind,
        Avatar = user.Avatar,
    };

    private User ToUser(UserRow row, IEnumerable<IReadOnlyUserGroup> memberOf, int[] contentStarts, int[] mediaStarts)
    {
        var user = new User(
            settings.Value, row.Id, row.Name, row.Email, row.Login, row.Password, row.PasswordConfiguration, memberOf, contentStarts, mediaStarts)
        {
            Key = row.Key,
            IsApproved = !row.Disabled,
            IsLockedOut = row.LockedOut,
            Language = row.Language,
            SecurityStamp = row.SecurityStamp,
            FailedPasswordAttempts = row.FailedLoginAttempts ?? 0,
            LastLockoutDate = row.LastLockoutDate,
            LastPasswordChangeDate = row.LastPasswordChangeDate,
            LastLoginDate = row.LastLoginDate,
            EmailConfirmedDate = row.EmailConfirmedDate,
            InvitedDate = row.InvitedDate,
            CreateDate = row.CreateDate,
            UpdateDate = row.UpdateDate,
            Kind = (UserKind)row.Kind,
            Avatar = row.Avatar,
        };
        user.ResetDirtyProperties(false);
        return user;
    }

    // Umbraco means "never" by the smallest date as well as by null.
    private static DateTime? Moment(DateTime? date) => date == default(DateTime) ? null : date;
}
