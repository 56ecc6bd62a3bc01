using Microsoft.AspNetCore.SignalR;
using Umbraco.Cms.Core;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.ServerEvents;

/// <summary>Open clients, who are told what others change. They send nothing.</summary>
internal sealed class ServerEventHub : Hub
{
    /// <summary>Connections of those who may see users and groups.</summary>
    public const string UserAdministrators = "users";

    public override async Task OnConnectedAsync()
    {
        if (Editor.Find(Context.GetHttpContext())?.User.AllowedSections.Contains(Constants.Applications.Users) == true)
        {
            await Groups.AddToGroupAsync(Context.ConnectionId, UserAdministrators, Context.ConnectionAborted);
        }

        await base.OnConnectedAsync();
    }
}
