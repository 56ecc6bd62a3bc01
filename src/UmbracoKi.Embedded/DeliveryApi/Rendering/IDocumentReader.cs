using Umbraco.Cms.Core.Models.DeliveryApi;

namespace UmbracoKi.Embedded.DeliveryApi.Rendering;

/// <summary>Single documents with the values the Delivery API would give, for who may see more than the Delivery API gives everybody.</summary>
public interface IDocumentReader
{
    /// <param name="key">Any document, protected ones and those in the bin among them: the caller has asked for permission.</param>
    /// <param name="draft">True for what was saved last, false for what is published.</param>
    /// <param name="culture">Null or empty only suits documents that do not vary by culture.</param>
    /// <param name="segment">Null for none.</param>
    /// <param name="host">Scheme and host the reader uses.</param>
    /// <returns>Null if there is no such document, or none in this culture: nothing of another culture takes its place.</returns>
    IApiContent? Find(Guid key, bool draft, string? culture, string? segment, Uri host);

    /// <summary>What is published at an address.</summary>
    /// <param name="path">With a leading slash, percent-decoded.</param>
    /// <param name="culture">The one that is meant unless a domain decides on another.</param>
    /// <returns>The document and the culture of the address; null if nothing is published there.</returns>
    (Guid Document, string? Culture)? Locate(string path, string culture, Uri host);
}
