namespace UmbracoKi.Embedded.Backoffice.Management.Requests;

/// <summary>Ends a request before its handler ran, with <see cref="Answer"/>.</summary>
internal sealed class RequestRefusedException(IResult answer) : Exception("The request was refused before its handler ran.")
{
    public IResult Answer { get; } = answer;
}
