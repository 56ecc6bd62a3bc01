using System.Net;
using UmbracoKi.Integreat.Import;

namespace UmbracoKi.Tests.Integreat.Import;

public sealed class HttpSourceTests : IDisposable
{
    private readonly Answers _answers = new();
    private readonly HttpClient _client;

    public HttpSourceTests() => _client = new HttpClient(_answers);

    [Fact]
    public async Task Asks_for_the_pages_of_a_language()
    {
        _answers.Next.Enqueue(HttpStatusCode.OK);

        var answer = await ReadAsync(SourcePart.Pages);

        answer.Content.ShouldNotBeNull();
        _answers.Asked.ShouldBe(["https://cms.example.org/api/v3/musterkreis/uk/pages/"]);
    }

    [Fact]
    public async Task Takes_404_for_nothing_there()
    {
        _answers.Next.Enqueue(HttpStatusCode.NotFound);

        (await ReadAsync(SourcePart.Imprint)).ShouldBe(SourceAnswer.Absent);
    }

    [Fact]
    public async Task Tries_again_after_a_failure_that_may_pass()
    {
        _answers.Next.Enqueue(HttpStatusCode.ServiceUnavailable);
        _answers.Next.Enqueue(HttpStatusCode.OK);

        (await ReadAsync(SourcePart.Pages)).Problem.ShouldBeNull();
        _answers.Asked.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Reports_a_refusal_without_asking_again()
    {
        _answers.Next.Enqueue(HttpStatusCode.Forbidden);

        (await ReadAsync(SourcePart.Pages)).Problem.ShouldNotBeNull().ShouldContain("403");
        _answers.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Names_the_languages_the_region_has()
    {
        _answers.Next.Enqueue(HttpStatusCode.OK);
        _answers.Body = """{"path":"musterkreis","languages":[{"id":1,"code":"de"},{"id":2,"code":"uk"},{"id":3}]}""";

        var languages = await Source().ListLanguagesAsync(CancellationToken.None);

        languages.ShouldBe(["de", "uk"]);
        _answers.Asked.ShouldBe(["https://cms.example.org/api/v3/regions/musterkreis/"]);
    }

    [Fact]
    public async Task Does_not_ask_a_host_for_another_picture_that_gave_no_answer()
    {
        var source = Source();

        var first = await source.ReadPictureAsync(new Uri("https://silent.example.org/a.png"), null, CancellationToken.None);
        var second = await source.ReadPictureAsync(new Uri("https://silent.example.org/b.png"), null, CancellationToken.None);

        first.Problem.ShouldNotBeNull().ShouldContain("no route");
        second.Problem.ShouldBe("Not asked for: silent.example.org did not answer before.");
        _answers.Asked.ShouldAllBe(address => address.EndsWith("a.png"));
    }

    public void Dispose()
    {
        _client.Dispose();
        _answers.Dispose();
    }

    private Task<SourceAnswer> ReadAsync(SourcePart part) => Source().ReadAsync(part, "uk", CancellationToken.None);

    private HttpSource Source() => new(_client, new Uri("https://cms.example.org/"), "musterkreis", TimeProvider.System);

    private sealed class Answers : HttpMessageHandler
    {
        public Queue<HttpStatusCode> Next { get; } = new();

        public List<string> Asked { get; } = [];

        public string Body { get; set; } = "[]";

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(request.RequestUri!.ToString());
            if (!Next.TryDequeue(out var status))
            {
                throw new HttpRequestException("no route to the host");
            }

            return Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(Body) });
        }
    }
}
