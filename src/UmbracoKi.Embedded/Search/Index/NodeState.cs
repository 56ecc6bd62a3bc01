using Umbraco.Cms.Core.Models;

namespace UmbracoKi.Embedded.Search.Index;

/// <summary>Where an item is and which state of it this is.</summary>
/// <param name="Kind">Document or media.</param>
/// <param name="Type">Key of its content type.</param>
/// <param name="Name">Its name in the default language.</param>
/// <param name="Stamp">Differs whenever anything of the item does that is searched by.</param>
internal sealed record NodeState(int Id, Guid Key, UmbracoObjectTypes Kind, int TypeId, Guid Type, string Path, bool IsTrashed, string Name, string Stamp);
