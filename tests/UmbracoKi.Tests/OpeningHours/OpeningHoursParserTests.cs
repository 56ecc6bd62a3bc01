using UmbracoKi.OpeningHours;

namespace UmbracoKi.Tests.OpeningHours;

public class OpeningHoursParserTests
{
    [Theory]
    [InlineData("Mo-Fr 08:00-12:00", "Mo-Fr 08:00-12:00")]
    [InlineData("mo-fr 8:00 - 12:00,14:00-17:30 ; Sa 09:00-12:00", "Mo-Fr 08:00-12:00,14:00-17:30; Sa 09:00-12:00")]
    [InlineData("Mo,Tu,We,Th 13:00-17:30,08:00-12:00", "Mo-Th 08:00-12:00,13:00-17:30")]
    [InlineData("Fr-Mo 10:00-18:00", "Mo,Fr-Su 10:00-18:00")]
    [InlineData("Mo - Fr 10:00-18:00", "Mo-Fr 10:00-18:00")]
    [InlineData("24/7", "24/7")]
    [InlineData("00:00-24:00", "24/7")]
    [InlineData("Fr,Sa 18:00-26:00", "Fr-Sa 18:00-02:00")]
    [InlineData("Mo 10:00-34:00", "Mo 10:00-34:00")]
    [InlineData("Mo-Fr 08:00-16:00; PH off", "Mo-Fr 08:00-16:00; PH off")]
    [InlineData("Mo-Fr 08:00-16:00; PH,SH closed", "Mo-Fr 08:00-16:00; PH,SH off")]
    [InlineData("Su,PH 10:00-12:00", "Su,PH 10:00-12:00")]
    [InlineData("Apr-Sep Mo-Fr 08:00-18:00; Oct-Mar Mo-Fr 09:00-17:00", "Apr-Sep Mo-Fr 08:00-18:00; Oct-Mar Mo-Fr 09:00-17:00")]
    [InlineData("Dec 24-26 off", "Dec 24-Dec 26 off")]
    [InlineData("Dec 24-Jan 2,Feb 29 off", "Dec 24-Jan 02,Feb 29 off")]
    [InlineData("Dec 08:00-12:00", "Dec 08:00-12:00")]
    [InlineData("Mo-Fr 08:00-12:00, We 14:00-18:00", "Mo-Fr 08:00-12:00, We 14:00-18:00")]
    [InlineData("Mo-Th \"nach Vereinbarung\"", "Mo-Th \"nach Vereinbarung\"")]
    [InlineData("Mo-Th by appointment", "Mo-Th \"by appointment\"")]
    [InlineData("Mo 09:00-11:00 \"nur für Frauen\"", "Mo 09:00-11:00 \"nur für Frauen\"")]
    [InlineData("Mo-Fr", "Mo-Fr open")]
    public void Reads_what_it_knows_and_prints_the_normal_form(string text, string normalForm)
    {
        OpeningHoursParser.TryParse(text, out var schedule, out var error).ShouldBeTrue(error?.ToString());

        schedule!.ToString().ShouldBe(normalForm);
    }

    [Theory]
    [InlineData("", 1, "nichts")]
    [InlineData("Mo-Fr 8-12 Uhr", 7, "Uhrzeit wie „08:00“")]
    [InlineData("Di 08:00-12:00", 1, "„Tu“")]
    [InlineData("Mo-Do 08:00-12:00", 4, "„Th“")]
    [InlineData("Mo geschlossen", 4, "„off“")]
    [InlineData("Mo 08:00", 9, "Ende")]
    [InlineData("Mo 08:00+", 9, "offenes Ende")]
    [InlineData("Mo 08:00-25:60", 10, "keine Uhrzeit")]
    [InlineData("Mo 24:00-25:00", 4, "keine Uhrzeit")]
    [InlineData("Mo 08:00-08:00", 4, "gleich")]
    [InlineData("Mo 08:00-33:00", 4, "24 Stunden")]
    [InlineData("Mo 08:00-12:00,11:00-13:00", 16, "überschneiden")]
    [InlineData("Mo[1] 08:00-12:00", 3, "Mo[1]")]
    [InlineData("Mo 08:00-12:00;", 16, "fehlt eine Regel")]
    [InlineData("Mo 08:00-12:00 || \"anrufen\"", 16, "||")]
    [InlineData("week 10-20 Mo 08:00-12:00", 1, "week")]
    [InlineData("easter off", 1, "easter")]
    [InlineData("sunrise-sunset", 1, "sunrise")]
    [InlineData("2026 Dec 24 off", 1, "Uhrzeit")]
    [InlineData("Feb 30 off", 5, "kein Datum")]
    [InlineData("Apr-Sep 15 off", 1, "beide Enden")]
    [InlineData("Mo \"nur für Frauen\"", 1, "fehlen die Zeiten")]
    [InlineData("Mo \"offen", 4, "schließende")]
    [InlineData("Mo \"\" off", 4, "steht nichts")]
    [InlineData("Mo-Fr 08:00-12:00 und 14:00-16:00", 19, "„und“")]
    [InlineData("Mo 08:00-12:00/02:00", 15, "„/“")]
    public void Refuses_the_rest_with_position_and_reason(string text, int position, string reason)
    {
        OpeningHoursParser.TryParse(text, out _, out var error).ShouldBeFalse();

        error!.Position.ShouldBe(position, error.ToString());
        error.Message.ShouldContain(reason);
    }
}
