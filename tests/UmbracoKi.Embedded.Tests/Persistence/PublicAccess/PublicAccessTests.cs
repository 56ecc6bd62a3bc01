using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Tests.Persistence.PublicAccess;

public sealed class PublicAccessTests : IDisposable
{
    private readonly ServiceBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Protecting_a_branch_is_refused_by_name_and_leaves_nothing()
    {
        var entry = new PublicAccessEntry(Guid.NewGuid(), 1031, 1032, 1033, []);

        var refusal = Should.Throw<NotSupportedException>(() => _bench.Get<IPublicAccessService>().Save(entry));

        refusal.Message.ShouldContain("PublicAccessRepository.Save");
        _bench.Rows("umbracoAccess", "id").ShouldBeEmpty();
    }
}
