using System.Text.Json.Nodes;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Templates;
using Umbraco.Cms.Core;
using UmbracoKi.Embedded.PropertyEditors.Blocks;

namespace UmbracoKi.Embedded.PropertyEditors.RichText;

/// <summary>Stores sanitized HTML without the addresses of Umbraco's own images, which are put in again for the editor, and the blocks in it.</summary>
/// <remarks>Umbraco's default sanitizer changes nothing; whatever it is, no script element is stored.</remarks>
internal sealed class RichTextValueEditor : DataValueEditor, IDataValueReference, IDataValueTags
{
    private readonly IJsonSerializer _serializer;
    private readonly IHtmlSanitizer _sanitizer;
    private readonly HtmlImageSourceParser _images;
    private readonly HtmlLocalLinkParser _links;
    private readonly RichTextValidator _validator;
    private readonly BlockServices _services;
    private readonly BlockReading<RichTextBlockValue, RichTextBlockLayoutItem> _blocks;

    public RichTextValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer serializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        IHtmlSanitizer sanitizer,
        HtmlImageSourceParser images,
        HtmlLocalLinkParser links,
        BlockServices services)
        : base(shortStringHelper, serializer, ioHelper, attribute)
    {
        _serializer = serializer;
        _sanitizer = sanitizer;
        _images = images;
        _links = links;
        _services = services;
        _blocks = new BlockReading<RichTextBlockValue, RichTextBlockLayoutItem>(new RichTextEditorBlockDataConverter(serializer), services);
        _validator = new RichTextValidator(serializer, _blocks, services);
        Validators.Add(_validator);
    }

    public override IValueRequiredValidator RequiredValidator => _validator;

    public override IValueFormatValidator FormatValidator => _validator;

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        if (Read(property.GetValue(culture, segment)) is not { IsEmpty: false } text)
        {
            return null;
        }

        var blocks = Blocks(text);
        if (blocks is not null)
        {
            BlockMapping.ToEditor(blocks, culture, _services);
        }

        return (text with
        {
            Markup = _images.EnsureImageSources(text.Markup),
            Blocks = blocks is null ? null : BlockMapping.ToJson(blocks, _services),
        }).ToEditor();
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        if (Read(editorValue.Value) is not { IsEmpty: false } text)
        {
            return null;
        }

        var blocks = Blocks(text);
        if (blocks is not null)
        {
            BlockMapping.FromEditor(blocks, _services);
        }

        return Stored(RichTextHtml.WithoutScripts(_sanitizer.Sanitize(_images.RemoveImageSources(text.Markup))), blocks);
    }

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value)
    {
        if (Read(value) is not { } text)
        {
            return [];
        }

        var inText = _images.FindUdisFromDataAttributes(text.Markup)
            .Concat(_links.FindUdisFromLocalLinks(text.Markup))
            .OfType<Udi>()
            .Select(udi => new UmbracoEntityReference(udi));
        return inText.Concat(Blocks(text) is { } blocks ? BlockMapping.References(blocks, _services) : []).Distinct();
    }

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId)
        => Read(value) is { } text && Blocks(text) is { } blocks ? BlockMapping.Tags(blocks, languageId, _services) : [];

    public override IEnumerable<Guid> ConfiguredElementTypeKeys()
        => ((ConfigurationObject as RichTextConfiguration)?.Blocks ?? [])
            .SelectMany(block => block.SettingsElementTypeKey is { } settings ? [block.ContentElementTypeKey, settings] : new[] { block.ContentElementTypeKey });

    /// <summary>The text with one culture of its blocks; the text itself is one for all.</summary>
    internal object? MergeCulture(object? source, object? target, string? culture)
        => Read(source) is not { } from || Blocks(from) is not { } blocks
            ? source
            : Stored(from.Markup, BlockMerging.Culture(blocks, Read(target) is { } to ? Blocks(to) ?? new RichTextBlockValue() : new RichTextBlockValue(), culture, _services));

    /// <summary>What somebody sends who may edit some cultures only; the text is one for all.</summary>
    internal object? MergeAllowed(object? stored, object? sent, bool invariantAllowed, HashSet<string> cultures)
    {
        var (before, after) = (Read(stored), Read(sent));
        var markup = invariantAllowed ? after?.Markup : before?.Markup;
        return markup is null
            ? null
            : Stored(markup, BlockMerging.Allowed(
                before is null ? null : Blocks(before), after is null ? null : Blocks(after), invariantAllowed, cultures, _services));
    }

    private string? Stored(string markup, RichTextBlockValue? blocks)
    {
        var text = new RichTextValue(markup, blocks is null ? null : JsonNode.Parse(_serializer.Serialize(blocks))!.AsObject());
        return text.IsEmpty ? null : text.ToStored(_serializer);
    }

    private RichTextBlockValue? Blocks(RichTextValue text) => text.HasBlocks ? _blocks.Read(text.Blocks!.ToJsonString()) : null;

    private RichTextValue? Read(object? value) => RichTextValue.Read(value, _serializer);
}
