using UmbracoKi.Embedded.Tests.DeliveryApi.Recordings;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Conformance.Delivery;

/// <summary>Where the answers differ from those of a full Umbraco 17.0.1, they are the better ones. The names are in <see cref="Improvement"/>.</summary>
[Collection(nameof(DeliveryContract))]
public sealed class ImprovementTests(DeliveryContract contract)
{
    [SharedTheory]
    [InlineData(3, 2)] // Accept-Language: uk
    [InlineData(4, 1)] // Accept-Language: de
    [InlineData(8, 2)] // Accept-Language: uk-UA,de;q=0.5
    public void A_language_range_gets_what_its_culture_gets(int range, int culture)
    {
        var expected = Answer("j-delivery.json", culture).Recording.Body;

        JsonComparison.OfAnswers.Differences(expected, Answer("j-delivery.json", range).Body).ShouldBeEmpty();
    }

    [SharedFact]
    public void What_ended_in_a_server_error_says_what_is_wrong()
    {
        var answers = contract.Answers.Where(a => a.Recording is { IsForContent: true, Status: 500 }).ToArray();

        answers.ShouldNotBeEmpty();
        answers.ShouldAllBe(a => a.Status == 400 && (string?)a.Body!["title"] != null && (int?)a.Body!["status"] == 400);
    }

    [SharedFact]
    public void Refusals_that_were_empty_carry_problem_details()
    {
        var answers = contract.Answers.Where(a => a.Recording is { IsForContent: true, Status: 404 or 401, Body: null } && a.Status >= 400 && a.Recording.Method == HttpMethod.Get).ToArray();

        answers.ShouldNotBeEmpty();
        answers.Where(a => (int?)a.Body?["status"] != a.Status || (string?)a.Body?["title"] is null).Select(a => $"{a.Recording} {a.Status}").ShouldBeEmpty();
    }

    [SharedFact]
    public void Head_is_answered_without_a_body()
    {
        var answer = contract.Answers.Single(a => a.Recording.Method == HttpMethod.Head);

        (answer.Status, answer.Body).ShouldBe((200, null));
    }

    [SharedFact]
    public void Lists_hold_pages_below_an_untranslated_ancestor()
    {
        Names(Answer("j-delivery-2.json", 22)).ShouldBe(["Про нас", "Команда", "Онук"]);
        Names(Answer("j-delivery-2.json", 27)).ShouldBe(["Про нас", "Команда", "Онук"]);
    }

    [SharedFact]
    public void A_route_below_an_untranslated_ancestor_keeps_the_segments_that_are_translated()
        => ((string?)Answer("j-delivery-2.json", 26).Body!["route"]!["path"]).ShouldBe("/pro-nas/komanda/");

    [SharedFact]
    public void Documents_below_an_untranslated_ancestor_are_found_by_their_routes()
        => ((string?)Answer(DeliveryReplay.Unrecorded, 1).Body!["name"]).ShouldBe("Команда");

    [SharedFact]
    public void So_are_they_below_a_hostname()
    {
        ((string?)Answer(DeliveryReplay.Unrecorded, 2).Body!["route"]!["path"]).ShouldBe("/uk/onuk/");
        ((string?)Answer(DeliveryReplay.Unrecorded, 3).Body!["name"]).ShouldBe("Онук");
    }

    [SharedFact]
    public void What_an_invariant_document_refers_to_is_named_in_the_language_asked_for()
        => ((string?)Answer("j-delivery.json", 28).Body!["properties"]!["homePage"]!["name"]).ShouldBe("Головна");

    [SharedFact]
    public void The_preview_path_that_a_draft_shows_is_found()
        => ((string?)Answer("j-delivery.json", 88).Body!["name"]).ShouldBe("Entwurf");

    [SharedFact]
    public void Sorted_by_updateDate_the_dates_shown_are_sorted()
    {
        var dates = Answer("j-delivery.json", 43).Body!["items"]!.AsArray().Select(item => (string)item!["updateDate"]!).ToArray();

        dates.Length.ShouldBe(4);
        dates.ShouldBe(dates.OrderDescending(StringComparer.Ordinal));
    }

    [SharedFact]
    public void A_part_of_an_unsorted_list_is_that_part_of_the_tree()
    {
        var whole = Names(Answer("j-delivery.json", 30));

        Names(Answer("j-delivery.json", 45)).ShouldBe(whole.Skip(1).Take(1));
    }

    private DeliveryAnswer Answer(string file, int number) => contract.Answers.Single(a => a.Recording.File == file && a.Recording.Number == number);

    private static string[] Names(DeliveryAnswer answer) => [.. answer.Body!["items"]!.AsArray().Select(item => (string)item!["name"]!)];
}
