using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using UmbracoKi.ContentModel;
using UmbracoKi.Installation;
using UmbracoKi.Tests.Installation;
using UmbracoKi.Validation;

namespace UmbracoKi.Tests.Validation;

public class DocumentRulesHandlerTests
{
    private readonly IContentService _contents = Substitute.For<IContentService>();

    [Theory]
    [InlineData("kiPlace", "openingHours", "Mo-Fr 8-12", "Zeichen 7")]
    [InlineData("kiContact", "openingHours", "immer", "„immer“")]
    [InlineData("kiEvent", "recurrence", "FREQ=HOURLY", "FREQ: ")]
    [InlineData("kiRegion", "slug", "Kreis Viersen", "unerlaubte Zeichen")]
    [InlineData("kiRegion", "slug", "landing", "vergeben")]
    [InlineData("kiRegion", "towns", "Nettetal", "Zeile 1")]
    [InlineData("kiRegion", "timeZone", "Europe/Viersen", "keine Zeitzone")]
    [InlineData("kiOffer", "postParameters", "a=1\nb", "Zeile 2")]
    public void Refuses_to_save_what_cannot_be_read(string type, string property, string value, string reason)
    {
        var document = Document(type, (property, value));

        Messages(Saving(document)).ShouldHaveSingleItem().ShouldContain(reason);
        Messages(Publishing(document)).ShouldHaveSingleItem().ShouldContain(reason);
    }

    [Fact]
    public void Names_the_document_and_the_field()
    {
        var message = Messages(Saving(Document("kiPlace", ("openingHours", "immer")))).Single();

        message.ShouldStartWith("„Prüfstück“, Feld „Öffnungszeiten“: Zeichen 1:");
    }

    [Theory]
    [InlineData("latitude", 91)]
    [InlineData("longitude", -181)]
    public void Refuses_to_save_a_coordinate_off_the_globe(string property, int value)
    {
        var document = Document("kiPlace", ("latitude", 51.25m), ("longitude", 6.39m), (property, (decimal)value));

        Messages(Saving(document)).ShouldHaveSingleItem().ShouldContain("möglich ist");
    }

    [Fact]
    public void A_draft_may_have_half_a_coordinate_but_a_published_place_may_not()
    {
        var document = Document("kiPlace", ("latitude", 51.25m));

        Messages(Saving(document)).ShouldBeEmpty();
        Messages(Publishing(document)).ShouldHaveSingleItem().ShouldContain("gehören zusammen");
    }

    [Fact]
    public void An_event_does_not_end_before_it_begins()
    {
        var start = new DateTime(2027, 1, 11, 9, 0, 0);

        Messages(Publishing(Document("kiEvent", ("start", start), ("end", start.AddMinutes(-1))))).ShouldHaveSingleItem().ShouldContain("vor dem Beginn");
        Messages(Publishing(Document("kiEvent", ("start", start), ("end", start)))).ShouldBeEmpty();
    }

    [Fact]
    public void The_edges_of_the_map_come_together_and_in_order()
    {
        var one = Document("kiRegion", ("boundingBoxWest", 6m));
        var swapped = Document("kiRegion", ("boundingBoxWest", 7m), ("boundingBoxEast", 6m), ("boundingBoxSouth", 52m), ("boundingBoxNorth", 51m));

        Messages(Publishing(one)).ShouldHaveSingleItem().ShouldContain("vier Kartenränder");
        Messages(Publishing(swapped)).Count.ShouldBe(2);
    }

    [Fact]
    public void Two_regions_do_not_share_a_slug()
    {
        var other = Document("kiRegion", ("slug", "kreis-viersen"));
        var document = Document("kiRegion", ("slug", "kreis-viersen"));
        _contents.GetRootContent().Returns([other, document]);

        Messages(Saving(document)).ShouldHaveSingleItem().ShouldContain("„kreis-viersen“ benutzt schon");
    }

    [Fact]
    public void A_region_has_only_one_imprint()
    {
        var first = Document("kiImprint");
        var second = Document("kiImprint");
        _contents.GetPagedChildren(default, default, default, out _, propertyAliases: null, filter: null, ordering: null).ReturnsForAnyArgs([first]);

        Messages(Saving(second)).ShouldHaveSingleItem().ShouldBe("„Prüfstück“: Davon gibt es in dieser Region schon eines, „Prüfstück“.");
        Messages(Saving(first)).ShouldBeEmpty();
    }

    [Fact]
    public void Reports_every_problem_at_once()
    {
        var document = Document("kiRegion", ("slug", "Ä"), ("timeZone", "x"));

        Messages(Saving(document)).Count.ShouldBe(2);
    }

    [Fact]
    public void Lets_good_documents_and_other_types_pass()
    {
        var place = Document("kiPlace", ("openingHours", "Mo-Fr 08:00-12:00"), ("latitude", 51.25m), ("longitude", 6.39m));
        var other = new Content("Fremd", -1, new ContentType(FakeContentTypes.ShortStrings, -1) { Alias = "blogPost" });

        Messages(Publishing(place)).ShouldBeEmpty();
        Messages(Publishing(other)).ShouldBeEmpty();
    }

    private ContentSavingNotification Saving(IContent document)
    {
        var notification = new ContentSavingNotification(document, new EventMessages());
        new DocumentRulesHandler(new DocumentUniqueness(_contents)).Handle(notification);
        return notification;
    }

    private ContentPublishingNotification Publishing(IContent document)
    {
        var notification = new ContentPublishingNotification(document, new EventMessages());
        new DocumentRulesHandler(new DocumentUniqueness(_contents)).Handle(notification);
        return notification;
    }

    private static List<string> Messages(CancelableObjectNotification<IEnumerable<IContent>> notification)
    {
        var messages = notification.Messages.GetAll().Where(message => message.MessageType == EventMessageType.Error).Select(message => message.Message).ToList();
        notification.Cancel.ShouldBe(messages.Count > 0);
        return messages;
    }

    private static Content Document(string type, params (string Alias, object Value)[] values)
    {
        var dataTypes = new FakeDataTypes();
        dataTypes.Installer().InstallAsync(AllDocumentTypes.DataTypes, new InstallationLog(), CancellationToken.None).GetAwaiter().GetResult();
        var contentType = new ContentType(FakeContentTypes.ShortStrings, -1) { Alias = type, Variations = ContentVariation.Culture };
        var definition = AllDocumentTypes.Definitions.Single(definition => definition.Alias == type);
        new DocumentTypeMerge(contentType, definition, AllDocumentTypes.DataTypes.ToDictionary(dataType => dataType.Key, dataType => dataTypes[dataType.Key]), FakeContentTypes.ShortStrings, new InstallationLog()).Apply();

        var document = new Content("Prüfstück", -1, contentType) { Key = Guid.NewGuid() };
        document.SetCultureName("Prüfstück", "de-DE");
        foreach (var (alias, value) in values)
        {
            document.SetValue(alias, value);
        }

        return document;
    }
}
