using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace UmbracoKi.Embedded.PropertyEditors.Blocks;

/// <summary>A copy of a document, or a document made from a blueprint, has blocks of its own.</summary>
internal sealed class BlockKeysOnCopy : INotificationHandler<ContentCopyingNotification>, INotificationHandler<ContentScaffoldedNotification>
{
    private static readonly HashSet<string> Editors =
    [
        Constants.PropertyEditors.Aliases.BlockList,
        Constants.PropertyEditors.Aliases.BlockGrid,
        Constants.PropertyEditors.Aliases.SingleBlock,
        Constants.PropertyEditors.Aliases.RichText,
    ];

    public void Handle(ContentCopyingNotification notification) => Renew(notification.Copy);

    public void Handle(ContentScaffoldedNotification notification) => Renew(notification.Scaffold);

    private static void Renew(IContent document)
    {
        foreach (var property in document.Properties.Where(p => Editors.Contains(p.PropertyType.PropertyEditorAlias)))
        {
            foreach (var value in property.Values.ToArray())
            {
                if (value.EditedValue is string stored && BlockKeys.Renew(stored) is var renewed && renewed != stored)
                {
                    property.SetValue(renewed, value.Culture, value.Segment);
                }
            }
        }
    }
}
