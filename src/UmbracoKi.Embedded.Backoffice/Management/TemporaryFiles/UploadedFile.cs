using System.Reflection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Requests;

namespace UmbracoKi.Embedded.Backoffice.Management.TemporaryFiles;

/// <summary>A form with a file and the key it shall have. Read only after the sender is known, so nobody else can fill the disk.</summary>
internal sealed class UploadedFile : IEndpointParameterMetadataProvider
{
    /// <summary>What Umbraco allows if nothing is set.</summary>
    private const long DefaultLimit = 50 << 20;

    // The borders of the parts and the key.
    private const long FormOverhead = 16 << 10;

    private UploadedFile(Guid key, IFormFile file) => (Key, File) = (key, file);

    public Guid Key { get; }

    public IFormFile File { get; }

    public static async ValueTask<UploadedFile?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        if (!context.Request.HasFormContentType)
        {
            throw new RequestRefusedException(Results.StatusCode(StatusCodes.Status415UnsupportedMediaType));
        }

        var form = await ReadAsync(context);
        List<Dictionary<string, string[]>> errors = [];
        if (!Guid.TryParse(form["Id"], out var key))
        {
            errors.Add(BindingProblem.Error("Id", form.ContainsKey("Id") ? $"The value '{form["Id"]}' is not valid." : "The Id field is required."));
        }

        var file = form.Files["File"];
        if (file is null)
        {
            errors.Add(BindingProblem.Error("File", "The File field is required."));
        }

        return errors.Count == 0 ? new UploadedFile(key, file!) : throw new RequestRefusedException(new BindingProblem(errors));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
        => builder.Metadata.Add(new AcceptsMetadata(["multipart/form-data"], typeof(Form)));

    private static async Task<IFormCollection> ReadAsync(HttpContext context)
    {
        var settings = context.RequestServices.GetRequiredService<IOptionsMonitor<RuntimeSettings>>().CurrentValue;
        var limit = settings.MaxRequestLength * 1024L ?? DefaultLimit;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
        {
            body.MaxRequestBodySize = limit + FormOverhead;
        }

        try
        {
            return await context.Request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = limit }, context.RequestAborted);
        }
        catch (Exception tooLarge) when (tooLarge is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } or InvalidDataException)
        {
            context.Response.Headers.Connection = "close";
            throw new RequestRefusedException(new Problem(
                "The file is too large", StatusCodes.Status413PayloadTooLarge, Detail: $"A file may have at most {limit / 1024} kilobytes."));
        }
    }

    /// <summary>How the form is described.</summary>
    private sealed record Form(Guid Id, string File);
}
