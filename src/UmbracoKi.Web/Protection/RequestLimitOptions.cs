using System.ComponentModel.DataAnnotations;

namespace UmbracoKi.Web.Protection;

/// <summary>How large a request may be; files uploaded in the backoffice may have <c>Umbraco:CMS:Runtime:MaxRequestLength</c> kilobytes.</summary>
public sealed class RequestLimitOptions
{
    public const string SectionName = "RequestLimits";

    /// <value>Bytes of a body. Between 0 and 1 GiB; 1 MiB by default.</value>
    [Range(0, 1 << 30)]
    public long MaxBodySize { get; set; } = 1 << 20;
}
