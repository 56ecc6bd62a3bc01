using System.ComponentModel.DataAnnotations;
using System.Net;

namespace UmbracoKi.Web.Protection;

/// <summary>Whether the client's address, scheme and host are taken from <c>X-Forwarded-*</c> headers.</summary>
public sealed class ReverseProxyOptions : IValidatableObject
{
    public const string SectionName = "ReverseProxy";

    /// <value>False by default: without a proxy in front, clients could make up their address.</value>
    public bool Enabled { get; set; }

    /// <value>IP addresses of the proxies whose headers count, besides this machine's own.</value>
    public IList<string> Proxies { get; set; } = [];

    /// <value>Networks of such proxies, as <c>10.0.0.0/8</c>.</value>
    public IList<string> Networks { get; set; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
        => Proxies.Where(address => !IPAddress.TryParse(address, out _)).Select(address => $"\"{address}\" is no IP address.")
            .Concat(Networks.Where(network => !IPNetwork.TryParse(network, out _)).Select(network => $"\"{network}\" is no network such as 10.0.0.0/8."))
            .Select(problem => new ValidationResult($"{SectionName}: {problem}"));
}
