using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using UmbracoKi.Embedded.PropertyEditors.Blocks;

namespace UmbracoKi.Embedded.PropertyEditors;

/// <summary>Registers the services of the property editors, and takes out converters of Core that ours stand in for.</summary>
internal sealed class PropertyEditorsComposer : IComposer
{
    /// <summary>Converters of Core that do not declare themselves as defaults, so that no other can go before them.</summary>
    internal static readonly Type[] ReplacedConverters = [typeof(ContentPickerValueConverter)];

    public void Compose(IUmbracoBuilder builder)
    {
        builder.Services.AddPropertyEditors();
        builder
            .AddNotificationHandler<ContentCopyingNotification, BlockKeysOnCopy>()
            .AddNotificationHandler<ContentScaffoldedNotification, BlockKeysOnCopy>();
        foreach (Type converter in ReplacedConverters)
        {
            builder.PropertyValueConverters().Remove(converter);
        }
    }
}
