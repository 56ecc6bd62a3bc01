using Umbraco.Cms.Core.Models;

namespace UmbracoKi.Validation;

internal static class DocumentName
{
    /// <summary>A name to tell the editor: that of any culture when the document varies.</summary>
    public static string Of(IContent document) =>
        !string.IsNullOrEmpty(document.Name) ? document.Name
        : document.CultureInfos?.Values.Select(culture => culture.Name).FirstOrDefault(name => !string.IsNullOrEmpty(name)) ?? "ohne Namen";
}
