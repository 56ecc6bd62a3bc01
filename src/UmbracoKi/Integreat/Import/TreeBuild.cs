using UmbracoKi.ContentModel;

namespace UmbracoKi.Integreat.Import;

/// <summary>What the builders of the tree share while it grows.</summary>
internal sealed class TreeBuild(SourceContent content, Guid region, ImportKeys keys, VariantComposer variants, PictureMap pictures, ICollection<ImportProblem> problems)
{
    private static readonly Dictionary<string, string> FolderNames = new()
    {
        [DocumentTypeAliases.Places] = "Orte",
        [DocumentTypeAliases.PlaceCategories] = "Ortskategorien",
        [DocumentTypeAliases.Events] = "Veranstaltungen",
        [DocumentTypeAliases.NewsList] = "Nachrichten",
        [DocumentTypeAliases.Contacts] = "Kontakte",
        [DocumentTypeAliases.Organisations] = "Organisationen",
        [DocumentTypeAliases.Offers] = "Angebote",
    };

    private readonly Dictionary<Guid, PlannedDocument> _documents = [];
    private readonly List<Guid> _order = [];

    public SourceContent Content => content;

    public Guid Region => region;

    public ImportKeys Keys => keys;

    public VariantComposer Variants => variants;

    public PictureMap Pictures => pictures;

    public ICollection<ImportProblem> Problems => problems;

    /// <summary>Adds a document, or more languages to one that is there already.</summary>
    public void Add(PlannedDocument document)
    {
        if (!_documents.TryGetValue(document.Key, out var known))
        {
            _documents[document.Key] = document;
            _order.Add(document.Key);
            return;
        }

        var merged = new Dictionary<string, PlannedVariant>(known.Variants, StringComparer.Ordinal);
        foreach (var (language, variant) in document.Variants)
        {
            merged.TryAdd(language, variant);
        }

        _documents[document.Key] = known with { Variants = merged };
    }

    public bool Contains(Guid key) => _documents.ContainsKey(key);

    /// <summary>The key of the region's folder of a type, which is planned if it is not yet.</summary>
    public Guid Folder(string type)
    {
        var key = keys.Folder(type);
        if (!Contains(key))
        {
            Add(new PlannedDocument
            {
                Key = key,
                Parent = region,
                Type = type,
                Variants = content.Languages.ToDictionary(language => language, _ => new PlannedVariant { Name = FolderNames[type] }, StringComparer.Ordinal),
            });
        }

        return key;
    }

    public IReadOnlyList<PlannedDocument> InTreeOrder()
    {
        var children = _order.Select(key => _documents[key]).ToLookup(document => document.Parent);
        var ordered = new List<PlannedDocument>();
        var pending = new Stack<PlannedDocument>((_documents.ContainsKey(region) ? children[null] : children[region]).Reverse());
        while (pending.TryPop(out var document))
        {
            ordered.Add(document);
            foreach (var child in children[document.Key].Reverse())
            {
                pending.Push(child);
            }
        }

        return ordered;
    }
}
