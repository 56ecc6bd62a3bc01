using Umbraco.Cms.Core.Models;

namespace UmbracoKi.Embedded.Persistence.Navigation;

/// <summary>A document or medium as Umbraco's in-memory tree wants it.</summary>
internal sealed class NavigationNode : INavigationModel
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public Guid ContentTypeKey { get; set; }

    public int ParentId { get; set; }

    public int SortOrder { get; set; }

    public bool Trashed { get; set; }
}
