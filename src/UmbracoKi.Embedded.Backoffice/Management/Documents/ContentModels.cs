using Umbraco.Cms.Core.Models.ContentEditing;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>Requests as Umbraco's editing services take them.</summary>
internal static class ContentModels
{
    public static ContentCreateModel Create(CreateDocumentRequest request) => new()
    {
        Key = request.Id,
        ContentTypeKey = request.DocumentType.Id,
        ParentKey = request.Parent?.Id,
        TemplateKey = request.Template?.Id,
        Properties = Properties(request),
        Variants = Variants(request),
    };

    public static ContentUpdateModel Update(UpdateDocumentRequest request) => new()
    {
        TemplateKey = request.Template?.Id,
        Properties = Properties(request),
        Variants = Variants(request),
    };

    public static ValidateContentUpdateModel Validate(ValidateDocumentRequest request) => new()
    {
        TemplateKey = request.Template?.Id,
        Properties = Properties(request),
        Variants = Variants(request),
        Cultures = request.Cultures?.ToHashSet(StringComparer.OrdinalIgnoreCase),
    };

    public static PropertyValueModel[] Properties(DocumentContentRequest request) =>
    [
        .. request.Values.Select(value => new PropertyValueModel
        {
            Alias = value.Alias, Culture = value.Culture, Segment = value.Segment, Value = value.Value,
        }),
    ];

    public static VariantModel[] Variants(DocumentContentRequest request) =>
    [
        .. request.Variants.Select(variant => new VariantModel
        {
            Culture = variant.Culture, Segment = variant.Segment, Name = variant.Name,
        }),
    ];
}
