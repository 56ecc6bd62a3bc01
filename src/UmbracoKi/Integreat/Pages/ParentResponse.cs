namespace UmbracoKi.Integreat.Pages;

/// <summary>The page above; <see cref="None"/> for those at the top.</summary>
/// <param name="Id">Of the page, the same in all languages; the translations have ids of their own.</param>
internal sealed record ParentResponse(int Id, string? Url, string? Path)
{
    public static readonly ParentResponse None = new(0, null, null);
}
