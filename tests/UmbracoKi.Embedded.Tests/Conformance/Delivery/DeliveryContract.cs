using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Conformance.Delivery;

/// <summary>All recorded Delivery API requests, asked once. Empty where the reference data is absent.</summary>
public sealed class DeliveryContract : IAsyncLifetime
{
    internal IReadOnlyList<DeliveryAnswer> Answers { get; private set; } = [];

    public async Task InitializeAsync() => Answers = SharedData.WhyMissing is null ? await DeliveryReplay.RunAsync() : [];

    public Task DisposeAsync() => Task.CompletedTask;
}
