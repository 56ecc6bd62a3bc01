namespace UmbracoKi.Embedded.DeliveryApi.Requests;

/// <summary>What a client wants: one document, some documents by id, or a list.</summary>
internal abstract record DeliveryRequest
{
    /// <summary>The <c>expand</c> parameter as sent, empty when absent.</summary>
    public string Expand { get; init; } = string.Empty;

    /// <summary>The <c>fields</c> parameter as sent, empty when absent.</summary>
    public string Fields { get; init; } = string.Empty;

    /// <summary>Parsed <see cref="Expand"/>.</summary>
    public PropertySelection ExpandProperties { get; init; } = PropertySelection.Nothing;

    /// <summary>Parsed <see cref="Fields"/>.</summary>
    public PropertySelection IncludeProperties { get; init; } = PropertySelection.Everything;

    /// <summary>The same text for requests that mean the same, and for no others.</summary>
    public abstract string Canonical { get; }

    /// <summary>Tells apart what a document may look like in one culture.</summary>
    public string Shape => Expand.Length == 0 && Fields.Length == 0 ? string.Empty : $"{Expand}\n{Fields}";

    protected static string Join(params IEnumerable<string> parts) => string.Join('\n', parts.Select(part => $"{part.Length}:{part}"));
}

/// <summary>A document by its key.</summary>
internal sealed record ItemByKeyRequest(Guid Key) : DeliveryRequest
{
    /// <inheritdoc />
    public override string Canonical => Join("key", Key.ToString("N"), Expand, Fields);
}

/// <summary>A document by its path, percent-decoded, with a leading slash.</summary>
internal sealed record ItemByPathRequest(string Path) : DeliveryRequest
{
    /// <inheritdoc />
    public override string Canonical => Join("path", Path, Expand, Fields);
}

/// <summary>Documents by their keys, in this order; those that cannot be delivered are left out.</summary>
internal sealed record ItemsRequest(IReadOnlyList<Guid> Keys) : DeliveryRequest
{
    /// <inheritdoc />
    public override string Canonical => Join(["items", .. Keys.Select(key => key.ToString("N")), Expand, Fields]);
}

/// <summary>Media instead of documents, asked for in the same ways.</summary>
internal sealed record MediaRequest(DeliveryRequest Target) : DeliveryRequest
{
    /// <inheritdoc />
    public override string Canonical => $"media\n{Target.Canonical}";

    public static MediaRequest Of(DeliveryRequest target) => new(target)
    {
        Expand = target.Expand,
        Fields = target.Fields,
        ExpandProperties = target.ExpandProperties,
        IncludeProperties = target.IncludeProperties,
    };
}

/// <summary>A page of the documents that a query finds.</summary>
internal sealed record ListRequest(string? Fetch, IReadOnlyList<string> Filters, IReadOnlyList<string> Sorts, int Skip, int Take) : DeliveryRequest
{
    /// <inheritdoc />
    public override string Canonical
        => Join(["list", Fetch ?? string.Empty, $"{Skip}", $"{Take}", $"{Filters.Count}", .. Filters, .. Sorts, Expand, Fields]);
}
