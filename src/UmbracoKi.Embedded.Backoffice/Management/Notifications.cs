using System.Text.Json;
using Umbraco.Cms.Core.Events;

namespace UmbracoKi.Embedded.Backoffice.Management;

/// <summary>Messages beside the answer: the client shows them as toasts.</summary>
internal static class Notifications
{
    private const string Header = "Umb-Notifications";

    /// <remarks>Escaped beyond ASCII, as a header must be.</remarks>
    public static void Write(EventMessages messages, HttpResponse response)
    {
        if (messages.Count > 0)
        {
            response.Headers[Header] = JsonSerializer.Serialize(messages.GetAll().Select(message => new
            {
                message = message.Message,
                category = message.Category,
                type = message.MessageType.ToString(),
            }));
        }
    }
}
