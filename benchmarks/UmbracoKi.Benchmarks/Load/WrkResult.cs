namespace UmbracoKi.Benchmarks.Load;

/// <param name="RequestsPerSecond">Answers with a 2xx status.</param>
/// <param name="Percentile99">Latency that 99 of 100 requests stayed below, as wrk prints it.</param>
internal sealed record WrkResult(double RequestsPerSecond, string Percentile99);
