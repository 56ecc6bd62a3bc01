namespace UmbracoKi.Web.SampleContent;

/// <summary>A document's text in one culture.</summary>
/// <param name="Values">The header lines other than the name, by property alias.</param>
/// <param name="Body">What follows the header, as written; null if nothing does.</param>
internal sealed record PackVariant(string File, string Culture, string Name, IReadOnlyDictionary<string, PackText> Values, PackText? Body);
