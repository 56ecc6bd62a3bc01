using Microsoft.AspNetCore.SignalR;

namespace UmbracoKi.Embedded.Backoffice.Preview;

/// <summary>Open previews, which are told of each document that was saved. They send nothing.</summary>
internal sealed class PreviewHub : Hub
{
    /// <summary>Where Umbraco has it.</summary>
    public const string Path = "/umbraco/PreviewHub";
}
