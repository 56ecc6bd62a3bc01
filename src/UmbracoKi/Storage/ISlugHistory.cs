namespace UmbracoKi.Storage;

/// <summary>The slugs a translation has ever been published with, so that old addresses keep leading to it.</summary>
internal interface ISlugHistory
{
    /// <summary>Notes the present slugs; those known already are left alone.</summary>
    void Note(IReadOnlyCollection<(Guid Document, string Language, string Slug)> slugs);

    /// <summary>All slugs ever noted.</summary>
    IReadOnlyList<(Guid Document, string Language, string Slug)> All();
}
