using Umbraco.Cms.Infrastructure.Persistence.Querying;

namespace UmbracoKi.Embedded.Backoffice.Management.UserData;

/// <summary>Null finds all.</summary>
internal sealed class UserDataFilter : IUserDataFilter
{
    public ICollection<Guid>? UserKeys { get; set; }

    public ICollection<string>? Groups { get; set; }

    public ICollection<string>? Identifiers { get; set; }
}
