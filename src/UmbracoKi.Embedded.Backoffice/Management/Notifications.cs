using System.Text.Json;
using Umbraco.Cms.Core.Events;

namespace UmbracoKi.Embedded.Backoffice.Management;

/// <summary>Messages beside the answer: the client shows them as toasts.</summary>
internal static class Notifications
{
    private const string Header = "Umb-Notifications";

    /// <summary>The client drops every header of an answer that names what was created, but for those that begin with X.</summary>
    private const string HeaderOfCreated = $"X-{Header}";

    /// <remarks>Escaped beyond ASCII, as a header must be.</remarks>
    public static void Write(EventMessages messages, HttpResponse response)
    {
        if (messages.Count > 0)
        {
            var notices = JsonSerializer.Serialize(messages.GetAll().Select(message => new
            {
                message = message.Message,
                category = message.Category,
                type = message.MessageType.ToString(),
            }));
            response.Headers[Header] = notices;
            if (response.StatusCode == StatusCodes.Status201Created)
            {
                response.Headers[HeaderOfCreated] = notices;
            }
        }
    }
}
