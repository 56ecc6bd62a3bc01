using Umbraco.Cms.Core.Events;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Web.Tests.Module;

/// <summary>What Umbraco and the module tell the editor, from now on in this asynchronous flow.</summary>
internal sealed class EditorMessages : IDisposable
{
    private readonly IEventMessagesAccessor _accessor;
    private readonly EventMessages _messages = new();

    public EditorMessages(EmbeddedHost host)
    {
        _accessor = host.Get<IEventMessagesAccessor>();
        _accessor.EventMessages = _messages;
    }

    public IReadOnlyList<string> Read() => [.. _messages.GetAll().Select(message => message.Message)];

    public void Dispose() => _accessor.EventMessages = null;
}
