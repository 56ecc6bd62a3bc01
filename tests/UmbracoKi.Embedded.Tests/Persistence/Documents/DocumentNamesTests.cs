using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Persistence.Documents;

public sealed class DocumentNamesTests
{
    [SharedFact]
    public async Task A_varying_document_gets_the_default_cultures_name_as_invariant_name()
    {
        await using var site = await ReferenceSite.StartAsync();

        var both = await site.CreateAsync(null, ("uk-UA", "Робота"), ("de-DE", "Arbeit"));
        var ukrainian = await site.CreateAsync(null, ("uk-UA", "Школа"));

        site.Contents.GetById(both)!.Name.ShouldBe("Arbeit");
        site.Contents.GetById(ukrainian)!.Name.ShouldBe("Школа");
        site.Rows("umbracoContentVersion WHERE text IS NULL", "id").ShouldBeEmpty();
    }

    [SharedFact]
    public async Task Siblings_never_share_a_name_in_a_culture()
    {
        await using var site = await ReferenceSite.StartAsync();

        await site.CreateAsync(ReferenceSite.Start, ("de-DE", "Arbeit"), ("uk-UA", "Робота"));
        var second = await site.CreateAsync(ReferenceSite.Start, ("de-DE", "arbeit"), ("uk-UA", "РОБОТА"));
        var third = await site.CreateAsync(ReferenceSite.Start, ("de-DE", "Schule"), ("uk-UA", "Робота"));
        var elsewhere = await site.CreateAsync(null, ("de-DE", "Arbeit"));

        site.Contents.GetById(second)!.GetCultureName("de-DE").ShouldBe("arbeit (1)");
        site.Contents.GetById(second)!.GetCultureName("uk-UA").ShouldBe("РОБОТА (1)");
        site.Contents.GetById(third)!.GetCultureName("de-DE").ShouldBe("Schule");
        site.Contents.GetById(third)!.GetCultureName("uk-UA").ShouldBe("Робота (2)");
        site.Contents.GetById(elsewhere)!.GetCultureName("de-DE").ShouldBe("Arbeit");
    }

    [SharedFact]
    public async Task A_name_made_unique_is_published_as_it_was_made()
    {
        await using var site = await ReferenceSite.StartAsync();
        await site.CreateAsync(null, ("de-DE", "Arbeit"));
        var second = await site.CreateAsync(null, ("de-DE", "Arbeit"));

        await site.PublishAsync(second, "de-DE");

        var published = site.Contents.GetById(second)!;
        published.GetPublishName("de-DE").ShouldBe("Arbeit (1)");
        published.PublishName.ShouldBe("Arbeit (1)");
        published.Edited.ShouldBeFalse();
    }
}
