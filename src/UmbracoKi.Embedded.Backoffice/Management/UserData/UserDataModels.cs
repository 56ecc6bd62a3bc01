using System.ComponentModel.DataAnnotations;

namespace UmbracoKi.Embedded.Backoffice.Management.UserData;

internal record UserDataModel
{
    [Required]
    public string Group { get; init; } = string.Empty;

    [Required]
    public string Identifier { get; init; } = string.Empty;

    [Required(AllowEmptyStrings = true)]
    public string Value { get; init; } = string.Empty;
}

internal sealed record UserDataResponse : UserDataModel
{
    public required Guid Key { get; init; }
}

internal sealed record CreateUserDataRequest : UserDataModel
{
    public Guid? Key { get; init; }
}

internal sealed record UpdateUserDataRequest : UserDataModel
{
    public Guid Key { get; init; }
}
