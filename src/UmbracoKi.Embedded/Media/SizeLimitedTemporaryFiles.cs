using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbracoKi.Embedded.Media;

/// <summary>Umbraco's temporary files, none larger than <see cref="RuntimeSettings.MaxRequestLength"/> (in kilobytes; null for no limit).</summary>
internal sealed class SizeLimitedTemporaryFiles(ITemporaryFileService inner, IOptionsMonitor<RuntimeSettings> settings) : ITemporaryFileService
{
    /// <inheritdoc />
    /// <remarks>Umbraco has no status for a file that is too large; it is <see cref="TemporaryFileOperationStatus.UploadBlocked"/>.</remarks>
    public async Task<Attempt<TemporaryFileModel?, TemporaryFileOperationStatus>> CreateAsync(CreateTemporaryFileModel createModel)
    {
        if (settings.CurrentValue.MaxRequestLength is { } kilobytes && await IsLongerAsync(createModel.OpenReadStream, kilobytes * 1024))
        {
            return Attempt.FailWithStatus<TemporaryFileModel?, TemporaryFileOperationStatus>(TemporaryFileOperationStatus.UploadBlocked, null);
        }

        return await inner.CreateAsync(createModel);
    }

    public Task<Attempt<TemporaryFileModel?, TemporaryFileOperationStatus>> DeleteAsync(Guid key) => inner.DeleteAsync(key);

    public Task<TemporaryFileModel?> GetAsync(Guid key) => inner.GetAsync(key);

    public Task<IEnumerable<Guid>> CleanUpOldTempFiles() => inner.CleanUpOldTempFiles();

    private static async Task<bool> IsLongerAsync(Func<Stream> open, long limit)
    {
        await using var stream = open();
        if (stream.CanSeek)
        {
            return stream.Length > limit;
        }

        var buffer = new byte[81_920];
        long total = 0;
        int read;
        while (total <= limit && (read = await stream.ReadAsync(buffer)) > 0)
        {
            total += read;
        }

        return total > limit;
    }
}
