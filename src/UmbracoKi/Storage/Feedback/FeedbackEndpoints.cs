using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using UmbracoKi.Endpoints;

namespace UmbracoKi.Storage.Feedback;

/// <summary><c>GET /umbracoki/feedback.csv</c>: all feedback, for users of the backoffice who may see the section content.</summary>
internal sealed class FeedbackEndpoints(IFeedbackStore feedback) : IEndpointGroup
{
    public void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/umbracoki/feedback.csv", (Delegate)GetCsv).WithName("GetUmbracoKiFeedback");

    private async Task<IResult> GetCsv(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        return BackOfficeProblem.Of(await BackOfficeAccess.CheckAsync(http))
            ?? Results.Stream(body => WriteAsync(body, http.RequestAborted), FeedbackCsv.ContentType, "feedback.csv");
    }

    private async Task WriteAsync(Stream body, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), bufferSize: 16_384, leaveOpen: true);
        await FeedbackCsv.WriteAsync(writer, feedback.ReadAllAsync(cancellationToken), cancellationToken);
    }
}
