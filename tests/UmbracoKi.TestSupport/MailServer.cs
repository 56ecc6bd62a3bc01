using System.Buffers;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;
using MimeKit;
using SmtpServer;
using SmtpServer.Authentication;
using SmtpServer.ComponentModel;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace UmbracoKi.TestSupport;

/// <summary>A mail server on this machine that keeps what it is sent, or refuses it as a test says.</summary>
public sealed class MailServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Channel<MimeMessage> _mails = Channel.CreateUnbounded<MimeMessage>();
    private readonly CancellationTokenSource _stop = new();
    private readonly SmtpServer.SmtpServer _server;
    private readonly Task _running;
    private int _attempts;

    private MailServer(int port, string? password)
    {
        Port = port;
        var services = new SmtpServer.ComponentModel.ServiceProvider();
        services.Add(new Store(this));
        services.Add(new DelegatingUserAuthenticator((user, given) => user == "ki" && given == password));
        var options = new SmtpServerOptionsBuilder()
            .ServerName("mail.example")
            .Endpoint(endpoint => endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, port)).AllowUnsecureAuthentication().AuthenticationRequired(password is not null))
            .Build();
        _server = new SmtpServer.SmtpServer(options, services);
        _running = _server.StartAsync(_stop.Token);
    }

    public int Port { get; }

    /// <summary>What is answered to mails; they are kept if it is a success.</summary>
    public SmtpResponse Answer { get; set; } = SmtpResponse.Ok;

    /// <summary>How many mails were offered.</summary>
    public int Attempts => _attempts;

    /// <param name="password">That of the user "ki", which is then asked for.</param>
    public static MailServer Start(string? password = null)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        return new MailServer(port, password);
    }

    /// <summary>Umbraco's settings for sending by this server.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Settings(string? password = null) => new Dictionary<string, string?>
    {
        ["Umbraco:CMS:Global:Smtp:From"] = "redaktion@example.org",
        ["Umbraco:CMS:Global:Smtp:Host"] = "127.0.0.1",
        ["Umbraco:CMS:Global:Smtp:Port"] = Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["Umbraco:CMS:Global:Smtp:SecureSocketOptions"] = "None",
        ["Umbraco:CMS:Global:Smtp:Username"] = password is null ? null : "ki",
        ["Umbraco:CMS:Global:Smtp:Password"] = password,
    };

    /// <summary>The next mail that was taken.</summary>
    public async Task<MimeMessage> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await _mails.Reader.ReadAsync(patience.Token);
    }

    /// <summary>Whether a mail has come that nobody has read.</summary>
    public bool HasMore => _mails.Reader.TryPeek(out _);

    public async ValueTask DisposeAsync()
    {
        if (_running.IsCompleted)
        {
            return;
        }

        _server.Shutdown();
        await _stop.CancelAsync();
        try
        {
            await _running;
        }
        catch (OperationCanceledException)
        {
            // It was told to stop.
        }

        _stop.Dispose();
    }

    private sealed class Store(MailServer server) : MessageStore
    {
        public override async Task<SmtpResponse> SaveAsync(
            ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref server._attempts);
            if (server.Answer.ReplyCode == SmtpReplyCode.Ok)
            {
                using var bytes = new MemoryStream(buffer.ToArray());
                server._mails.Writer.TryWrite(await MimeMessage.LoadAsync(bytes, cancellationToken));
            }

            return server.Answer;
        }
    }
}
