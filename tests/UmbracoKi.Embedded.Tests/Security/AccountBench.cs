using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using UmbracoKi.Embedded.Security;
using UmbracoKi.Embedded.Tests.Persistence.Schema;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Security;

/// <summary>A running host with a clock of its own, to try accounts on.</summary>
internal sealed class AccountBench : IAsyncDisposable
{
    public const string Password = "Straße 12345";

    public static readonly Guid Admin = Constants.Security.SuperUserKey;
    public static readonly Guid Editors = Constants.Security.EditorGroupKey;

    private AccountBench(EmbeddedHost host, FakeTimeProvider time, StringWriter terminal)
    {
        Host = host;
        Time = time;
        Terminal = terminal;
    }

    public EmbeddedHost Host { get; }

    public FakeTimeProvider Time { get; }

    public StringWriter Terminal { get; }

    public IUserService Users => Host.Get<IUserService>();

    public IPasswordSignIn SignIn => Host.Get<IPasswordSignIn>();

    public static async Task<AccountBench> StartAsync(string? directory = null, params (string Key, string Value)[] configuration)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
        var terminal = new StringWriter();
        var host = await EmbeddedHost.StartAsync(typeof(AccountBench).Assembly, directory, configure: builder =>
        {
            builder.Configuration.AddInMemoryCollection(configuration.Select(c => KeyValuePair.Create(c.Key, (string?)c.Value)));
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time));
            builder.Services.Replace(ServiceDescriptor.Singleton(new AdministratorNotice(terminal)));
            builder.Services.Configure<BackOfficeIdentityOptions>(options => options.Tokens.ProviderMap[Factor] = new Microsoft.AspNetCore.Identity.TokenProviderDescriptor(typeof(object)));
        });
        return new AccountBench(host, time, terminal);
    }

    /// <summary>The name of the one kind of second factor there is.</summary>
    public const string Factor = "app";

    public T Get<T>()
        where T : notnull
        => Host.Get<T>();

    /// <summary>A user who may sign in with <see cref="Password"/>.</summary>
    public async Task<IUser> AddUserAsync(string email, params Guid[] groups)
    {
        var created = await Users.CreateAsync(
            Admin,
            new UserCreateModel { Email = email, UserName = email, Name = email.Split('@')[0], UserGroupKeys = (groups.Length > 0 ? groups : [Editors]).ToHashSet() },
            approveUser: true);
        created.Status.ShouldBe(UserOperationStatus.Success);
        var key = created.Result.CreatedUser!.Key;
        var changed = await Users.ChangePasswordAsync(Admin, new ChangeUserPasswordModel { UserKey = key, NewPassword = Password });
        changed.Status.ShouldBe(UserOperationStatus.Success);
        return (await Users.GetAsync(key))!;
    }

    public async Task<IUserGroup> AddGroupAsync(string alias, Action<IUserGroup> fill)
    {
        var group = new UserGroup(Get<IShortStringHelper>()) { Alias = alias, Name = alias };
        fill(group);
        var created = await Get<IUserGroupService>().CreateAsync(group, Admin);
        created.Status.ShouldBe(UserGroupOperationStatus.Success);
        return created.Result;
    }

    public Task<SignInResult> TryAsync(string email, string password) => SignIn.SignInAsync(email, password, CancellationToken.None);

    public string[] Rows(string sql, params string[] columns)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Host.DatabasePath};Pooling=False");
        connection.Open();
        return connection.Rows(sql, columns);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
