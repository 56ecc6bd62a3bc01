using UmbracoKi.ContentModel;

namespace UmbracoKi.Integreat.Import;

/// <summary>A document's key follows from what it is at the source, so a second run finds what the first one wrote.</summary>
internal sealed class ImportKeys(string region)
{
    private static readonly Guid Namespace = new("7c7f5a3e-54c1-4b0d-9d0a-6a2e8f1b90c3");

    public Guid Region => Of("region", string.Empty);

    public Guid Folder(string type) => Of("folder", type);

    /// <param name="kind">Keeps ids of different tables apart.</param>
    public Guid Of(string kind, string id) => DeterministicGuid.Create(Namespace, $"{region}/{kind}/{id}");

    public Guid Of(SourceEntry main) => Of(main.Part.ToString(), main.Part == SourcePart.Imprint ? string.Empty : FormattableString.Invariant($"{main.Id}"));
}
