using System.Reflection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;

namespace UmbracoKi.Embedded.Backoffice.Management.Security;

/// <summary>Who is signed in, as a parameter of handlers.</summary>
/// <param name="Session">Tells this sign-in from another one of the same user.</param>
/// <param name="Messages">What the client shall show besides the answer (<c>Umb-Notifications</c>).</param>
internal sealed record Editor(IUser User, string Session, EventMessages Messages)
{
    private static readonly object Item = new();

    public Guid Key => User.Key;

    /// <exception cref="InvalidOperationException">The endpoint allows anonymous requests and this is one.</exception>
    public static ValueTask<Editor?> BindAsync(HttpContext context, ParameterInfo parameter)
        => ValueTask.FromResult<Editor?>(Find(context) ?? throw new InvalidOperationException("Nobody is signed in."));

    public static Editor? Find(HttpContext? context) => context?.Items[Item] as Editor;

    public void Enter(HttpContext context) => context.Items[Item] = this;
}
