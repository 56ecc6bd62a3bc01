using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;

namespace UmbracoKi;

/// <summary>Found by Umbraco when the package is installed.</summary>
public sealed class UmbracoKiComposer : IComposer
{
    public void Compose(IUmbracoBuilder builder) => builder.AddUmbracoKi();
}
