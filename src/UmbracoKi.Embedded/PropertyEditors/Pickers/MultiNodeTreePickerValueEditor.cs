using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbracoKi.Embedded.PropertyEditors.Pickers;

/// <summary>Translates picked items between <see cref="NodeReference"/>s and UDIs, and checks number, kind and type.</summary>
internal sealed class MultiNodeTreePickerValueEditor : PickerValueEditor<NodeReference, MultiNodePickerConfiguration>
{
    private readonly IContentService _contentService;
    private readonly IMediaService _mediaService;
    private readonly IMemberService _memberService;

    public MultiNodeTreePickerValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer serializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        ILocalizedTextService texts,
        IContentService contentService,
        IMediaService mediaService,
        IMemberService memberService)
        : base(shortStringHelper, serializer, ioHelper, attribute, texts)
    {
        _contentService = contentService;
        _mediaService = mediaService;
        _memberService = memberService;
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => Read(property.GetValue(culture, segment));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
        => Read(editorValue.Value) is { Length: > 0 } nodes
            ? string.Join(',', nodes.Select(node => Udi.Create(node.Type, node.Unique)))
            : null;

    protected override UmbracoEntityReference Reference(NodeReference item) => new(Udi.Create(item.Type, item.Unique));

    protected override NodeReference[]? Read(object? value)
    {
        if (value is null)
        {
            return null;
        }

        if (Serializer.TryDeserialize(value, out NodeReference?[]? nodes))
        {
            NodeReference[] pickable = nodes.OfType<NodeReference>().Where(node => IsPickable(node.Type)).ToArray();
            return pickable.Length == nodes.Length ? pickable : null;
        }

        return value is string text ? ReadUdis(text) : null;
    }

    private static NodeReference[]? ReadUdis(string text)
    {
        string[] parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        NodeReference[] nodes = parts
            .Select(part => UdiParser.TryParse(part, out GuidUdi? udi) ? udi : null)
            .Where(udi => udi is not null && IsPickable(udi.EntityType))
            .Select(udi => new NodeReference(udi!.EntityType, udi.Guid))
            .ToArray();
        return parts.Length > 0 && nodes.Length == 0 ? null : nodes;
    }

    private static bool IsPickable(string? entityType)
        => entityType is Constants.UdiEntityType.Document or Constants.UdiEntityType.Media or Constants.UdiEntityType.Member;

    protected override IEnumerable<ValidationResult> Check(NodeReference[] nodes, MultiNodePickerConfiguration configuration)
    {
        foreach (ValidationResult result in Texts.CountOutside(nodes.Length, configuration.MinNumber, configuration.MaxNumber))
        {
            yield return result;
        }

        if (nodes.Length == 0 || configuration.TreeSource?.ObjectType is not { Length: > 0 } objectType)
        {
            yield break;
        }

        if (nodes.Any(node => node.Type != EntityTypeOf(objectType)))
        {
            yield return Texts.Localized("invalidObjectType");
            yield break;
        }

        HashSet<Guid> allowed = ReadKeys(configuration.Filter);
        if (allowed.Count > 0 && ContentTypesOf(nodes).Any(key => !allowed.Contains(key)))
        {
            yield return Texts.Localized("invalidContentType");
        }
    }

    private static string? EntityTypeOf(string objectType) => objectType switch
    {
        "content" => Constants.UdiEntityType.Document,
        "media" => Constants.UdiEntityType.Media,
        "member" => Constants.UdiEntityType.Member,
        _ => null,
    };

    private IEnumerable<Guid> ContentTypesOf(NodeReference[] nodes)
    {
        Guid[] keys = nodes.Select(node => node.Unique).Distinct().ToArray();
        IEnumerable<IContentBase> items = nodes[0].Type switch
        {
            Constants.UdiEntityType.Document => _contentService.GetByIds(keys),
            Constants.UdiEntityType.Media => _mediaService.GetByIds(keys),
            _ => keys.Select(_memberService.GetById).OfType<IMember>(),
        };
        return items.Select(item => item.ContentType.Key);
    }

    private static HashSet<Guid> ReadKeys(string? filter)
        => (filter ?? string.Empty)
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => Guid.TryParse(part, out Guid key) ? key : Guid.Empty)
            .Where(key => key != Guid.Empty)
            .ToHashSet();
}
