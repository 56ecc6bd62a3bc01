namespace UmbracoKi.Published;

internal interface IPublishedSiteAccessor
{
    /// <summary>The newest complete state: one volatile read.</summary>
    IPublishedSite Current { get; }
}
