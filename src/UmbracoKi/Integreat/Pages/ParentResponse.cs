namespace UmbracoKi.Integreat.Pages;

/// <summary>The page above; <see cref="None"/> for those at the top.</summary>
internal sealed record ParentResponse(int Id, string? Url, string? Path)
{
    public static readonly ParentResponse None = new(0, null, null);
}
