namespace UmbracoKi.Web.Tests.EditorsDay;

/// <summary>A screen of the backoffice and how to tell that it is there.</summary>
/// <param name="Name">That of its picture.</param>
/// <param name="Path">Below <c>/umbraco/section</c>.</param>
/// <param name="Element">What shows it.</param>
/// <param name="Text">Some of what it says.</param>
internal sealed record Screen(string Name, string Path, string Element, string Text)
{
    /// <summary>What is pressed, one after the other, when the page is there.</summary>
    public string[] Press { get; init; } = [];

    /// <summary>What is typed after that.</summary>
    public string Type { get; init; } = string.Empty;

    /// <summary>What must not be on it: something this host cannot do.</summary>
    public string? Without { get; init; }
}
