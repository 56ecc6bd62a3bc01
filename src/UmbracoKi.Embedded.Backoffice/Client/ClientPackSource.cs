using Microsoft.Extensions.Options;

namespace UmbracoKi.Embedded.Backoffice.Client;

/// <summary>Reads the client at its first use, so that a host nobody signs in to does not keep it in memory.</summary>
internal sealed class ClientPackSource(IOptions<BackofficeClientOptions> options, ILogger<ClientPackSource> logger)
{
    private readonly Lock _gate = new();
    private ClientPack? _pack;

    /// <summary>Null as long as the file is not there or cannot be read; it is looked for again each time.</summary>
    public ClientPack? Find()
    {
        if (_pack is null)
        {
            lock (_gate)
            {
                _pack ??= Read(Path.GetFullPath(options.Value.PackPath, AppContext.BaseDirectory));
            }
        }

        return _pack;
    }

    private ClientPack? Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return ClientPack.Read(file);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or System.Text.Json.JsonException)
        {
            logger.LogError(failure, "The backoffice client {Path} cannot be read", path);
            return null;
        }
    }
}
