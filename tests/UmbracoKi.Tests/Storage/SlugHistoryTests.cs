namespace UmbracoKi.Tests.Storage;

public class SlugHistoryTests
{
    private static readonly Guid First = Guid.Parse("11111111-1111-1111-1111-111111111111");
    private static readonly Guid Second = Guid.Parse("22222222-2222-2222-2222-222222222222");

    [Fact]
    public void Keeps_old_slugs_beside_new_ones_across_a_restart()
    {
        using var host = new StorageHost();
        host.Slugs.Note([(First, "de", "schule"), (First, "ar", "مدرسة")]);
        host.Slugs.Note([(First, "de", "schulen"), (First, "ar", "مدرسة")]);

        using var restarted = new StorageHost(host.Root);

        (Guid, string, string)[] expected = [(First, "de", "schule"), (First, "de", "schulen"), (First, "ar", "مدرسة")];
        host.Slugs.All().ShouldBe(expected, ignoreOrder: true);
        restarted.Slugs.All().ShouldBe(expected, ignoreOrder: true);
    }

    [Fact]
    public void The_same_slug_may_lead_to_several_documents_and_differs_by_every_letter()
    {
        using var host = new StorageHost();

        host.Slugs.Note([(First, "de", "arzte"), (Second, "de", "arzte"), (First, "de", "ärzte"), (First, "de", "Arzte")]);

        host.Slugs.All().Count.ShouldBe(4);
    }

    [Fact]
    public void Leaves_alone_what_another_server_has_noted_meanwhile()
    {
        using var one = new StorageHost();
        using var other = new StorageHost(one.Root);
        other.Slugs.All().ShouldBeEmpty();
        one.Slugs.Note([(First, "de", "schule")]);

        other.Slugs.Note([(First, "de", "schule"), (Second, "de", "arbeit")]);

        using var restarted = new StorageHost(one.Root);
        restarted.Slugs.All().ShouldBe([(First, "de", "schule"), (Second, "de", "arbeit")], ignoreOrder: true);
    }

    [Fact]
    public void A_slug_too_long_to_keep_does_not_stop_the_others()
    {
        using var host = new StorageHost();

        host.Slugs.Note([(First, "de", new string('x', 801)), (First, "de", "kurz"), (Second, "de", "")]);

        host.Slugs.All().ShouldBe([(First, "de", "kurz")]);
    }
}
