using UmbracoKi.ContentModel;
using UmbracoKi.Integreat.Answers;
using UmbracoKi.Integreat.Rendering;

namespace UmbracoKi.Integreat.Places;

/// <summary><c>location-categories/</c></summary>
internal sealed class PlaceCategoriesResource(FragmentCache fragments) : IIntegreatResource
{
    public IReadOnlyList<string> Routes { get; } = ["{region}/{language}/location-categories"];

    public Answer Answer(ApiRequest request) =>
        request.HasLanguage
            ? Answers.Answer.List([.. request.Site.OfType(request.Region, DocumentTypeAliases.PlaceCategory)
                .Select(category => fragments.Get(request, category, context => CategoryMapping.Map(context, category)))])
            : Errors.UnknownLanguage;
}
