using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Security;

/// <summary>Keeps what a user sends within the languages of the user's groups.</summary>
/// <remarks>
/// Umbraco's editing service puts back values of other languages (<see cref="OtherLanguages"/> completes that), but not the
/// names of documents, and of a new document nothing. What is not allowed is left out, not refused, as Umbraco does.
/// </remarks>
internal sealed class LanguageLimits(IBackOfficeUserReader users, ILanguageService languages, IContentService contents)
{
    private readonly AsyncLocal<HashSet<string>?> _current = new();

    /// <summary>The languages of who changes a document just now; null where there is no limit.</summary>
    public IReadOnlySet<string>? Current => _current.Value;

    /// <summary>Carries out a change within the limits of a user.</summary>
    /// <param name="change">Given the request without what is not allowed.</param>
    public async Task<T> WithinAsync<T>(Guid key, ContentUpdateModel model, Guid userKey, Func<ContentUpdateModel, Task<T>> change)
    {
        var allowed = await AllowedAsync(userKey);
        _current.Value = allowed;
        return await change(allowed is null ? model : Limit(key, model, allowed));
    }

    public async Task<ContentCreateModel> LimitAsync(ContentCreateModel model, Guid userKey)
    {
        if (await AllowedAsync(userKey) is not { } allowed)
        {
            return model;
        }

        return new ContentCreateModel
        {
            Key = model.Key,
            ContentTypeKey = model.ContentTypeKey,
            ParentKey = model.ParentKey,
            TemplateKey = model.TemplateKey,
            Properties = [.. model.Properties.Where(property => IsAllowed(allowed, property.Culture))],
            Variants = [.. model.Variants.Where(variant => IsAllowed(allowed, variant.Culture))],
        };
    }

    private ContentUpdateModel Limit(Guid key, ContentUpdateModel model, HashSet<string> allowed)
        => contents.GetById(key) is not { } stored ? model : new ContentUpdateModel
        {
            TemplateKey = model.TemplateKey,
            Properties = model.Properties,
            Variants = [.. model.Variants.Select(variant => IsAllowed(allowed, variant.Culture) ? variant : AsStored(variant, stored)).OfType<VariantModel>()],
        };

    // Null where there is no limit.
    private async Task<HashSet<string>?> AllowedAsync(Guid userKey)
    {
        if (users.GetByKey(userKey) is not { } user || user.Groups.Any(group => group.HasAccessToAllLanguages))
        {
            return null;
        }

        var ids = user.Groups.SelectMany(group => group.AllowedLanguages).ToHashSet();
        return (await languages.GetAllAsync()).Where(language => ids.Contains(language.Id)).Select(language => language.IsoCode)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsAllowed(HashSet<string> allowed, string? culture) => culture is null || allowed.Contains(culture);

    private static VariantModel? AsStored(VariantModel variant, IContent stored)
        => stored.GetCultureName(variant.Culture) is { } name ? new VariantModel { Culture = variant.Culture, Segment = variant.Segment, Name = name } : null;
}
