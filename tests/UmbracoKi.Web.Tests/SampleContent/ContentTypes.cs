using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace UmbracoKi.Web.Tests.SampleContent;

/// <summary>Document types as substitutes: only what the composer asks of them.</summary>
internal static class ContentTypes
{
    public static readonly IContentType Topic = Type(
        "kiTopic",
        Property("title", Constants.PropertyEditors.Aliases.TextBox, varies: true),
        Property("content", Constants.PropertyEditors.Aliases.RichText, varies: true),
        Property("organisation", Constants.PropertyEditors.Aliases.ContentPicker, varies: false),
        Property("offers", Constants.PropertyEditors.Aliases.MultiNodeTreePicker, varies: false));

    public static readonly IContentType Place = Type(
        "kiPlace",
        Property("areaOfResponsibility", Constants.PropertyEditors.Aliases.TextBox, varies: true),
        Property("content", Constants.PropertyEditors.Aliases.TextArea, varies: true),
        Property("town", Constants.PropertyEditors.Aliases.TextBox, varies: false),
        Property("latitude", Constants.PropertyEditors.Aliases.Decimal, varies: false),
        Property("live", Constants.PropertyEditors.Aliases.Boolean, varies: false),
        Property("barrierFree", Constants.PropertyEditors.Aliases.DropDownListFlexible, varies: false),
        Property("start", Constants.PropertyEditors.Aliases.DateTime, varies: false));

    private static IContentType Type(string alias, params IPropertyType[] properties)
    {
        var type = Substitute.For<IContentType>();
        type.Alias.Returns(alias);
        type.Key.Returns(Guid.NewGuid());
        type.CompositionPropertyTypes.Returns(properties);
        return type;
    }

    private static IPropertyType Property(string alias, string editorAlias, bool varies)
    {
        var property = Substitute.For<IPropertyType>();
        property.Alias.Returns(alias);
        property.PropertyEditorAlias.Returns(editorAlias);
        property.Variations.Returns(varies ? ContentVariation.Culture : ContentVariation.Nothing);
        return property;
    }
}
