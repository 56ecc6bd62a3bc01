using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace UmbracoKi.Embedded.PropertyEditors.Pickers;

/// <summary>Members are not supported; Core's converters ask for this cache all the same.</summary>
internal sealed class UnsupportedMemberCache : IPublishedMemberCache
{
    public IPublishedMember? Get(IMember member) => throw Unsupported(nameof(Get));

    public Task<IPublishedMember?> GetAsync(IMember member) => throw Unsupported(nameof(GetAsync));

    public IPublishedContentType GetContentType(int id) => throw Unsupported(nameof(GetContentType));

    public IPublishedContentType GetContentType(string alias) => throw Unsupported(nameof(GetContentType));

    private static NotSupportedException Unsupported(string member)
        => new($"{nameof(IPublishedMemberCache)}.{member} is not supported: this host has no members.");
}
