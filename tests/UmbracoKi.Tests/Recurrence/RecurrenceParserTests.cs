using UmbracoKi.Recurrence;

namespace UmbracoKi.Tests.Recurrence;

public class RecurrenceParserTests
{
    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=MO", "FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("rrule:freq=weekly;wkst=mo;interval=1;byday=we,mo,mo", "FREQ=WEEKLY;BYDAY=MO,WE")]
    [InlineData("BYDAY=+1MO;FREQ=MONTHLY", "FREQ=MONTHLY;BYDAY=1MO")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=15,-1,1", "FREQ=MONTHLY;BYMONTHDAY=-1,1,15")]
    [InlineData("FREQ=DAILY;UNTIL=20301231", "FREQ=DAILY;UNTIL=20301231")]
    [InlineData("FREQ=DAILY;UNTIL=20301231T225959Z", "FREQ=DAILY;UNTIL=20301231T225959Z")]
    [InlineData("FREQ=DAILY;UNTIL=20301231T180000", "FREQ=DAILY;UNTIL=20301231T180000")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=3", "FREQ=MONTHLY;COUNT=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;WKST=SU", "FREQ=WEEKLY;INTERVAL=2;WKST=SU")]
    [InlineData("FREQ=YEARLY;BYDAY=20MO", "FREQ=YEARLY;BYDAY=20MO")]
    public void Reads_a_rule_and_prints_the_normal_form(string text, string normalForm)
    {
        RecurrenceParser.TryParse(text, out var rule, out var error).ShouldBeTrue(error?.ToString());

        rule!.ToString().ShouldBe(normalForm);
    }

    [Theory]
    [InlineData("", "", "FREQ=WEEKLY")]
    [InlineData("jeden Montag", "", "kein Teil")]
    [InlineData("BYDAY=MO", "FREQ", "fehlt")]
    [InlineData("FREQ=HOURLY", "FREQ", "höchstens täglich")]
    [InlineData("FREQ=FORTNIGHTLY", "FREQ", "WEEKLY")]
    [InlineData("FREQ=DAILY;FREQ=WEEKLY", "FREQ", "mehrmals")]
    [InlineData("FREQ=DAILY;INTERVAL=0", "INTERVAL", "von 1 bis")]
    [InlineData("FREQ=DAILY;COUNT=x", "COUNT", "keine ganze Zahl")]
    [InlineData("FREQ=DAILY;COUNT=3;UNTIL=20301231", "COUNT", "schließen einander aus")]
    [InlineData("FREQ=DAILY;UNTIL=31.12.2030", "UNTIL", "kein Datum")]
    [InlineData("FREQ=DAILY;UNTIL=20300231", "UNTIL", "kein Datum")]
    [InlineData("FREQ=WEEKLY;BYDAY=DI", "BYDAY", "kein Wochentag")]
    [InlineData("FREQ=WEEKLY;BYDAY=1MO", "BYDAY", "nur bei FREQ=MONTHLY")]
    [InlineData("FREQ=MONTHLY;BYDAY=0MO", "BYDAY", "nicht 0")]
    [InlineData("FREQ=MONTHLY;BYDAY=6MO", "BYDAY", "6. Wochentag")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=0", "BYMONTHDAY", "0")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=32", "BYMONTHDAY", "-31 bis 31")]
    [InlineData("FREQ=WEEKLY;BYMONTHDAY=1", "BYMONTHDAY", "FREQ=WEEKLY")]
    [InlineData("FREQ=YEARLY;BYMONTH=13", "BYMONTH", "von 1 bis 12")]
    [InlineData("FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS", "braucht")]
    [InlineData("FREQ=DAILY;BYHOUR=9", "BYHOUR", "nicht unterstützt")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=20", "BYWEEKNO", "nicht unterstützt")]
    [InlineData("FREQ=DAILY;FOO=1", "FOO", "gibt es nicht")]
    [InlineData("FREQ=DAILY;WKST=XX", "WKST", "kein Wochentag")]
    [InlineData("DTSTART:20260105T140000\nRRULE:FREQ=DAILY", "DTSTART", "Beginn")]
    public void Refuses_a_bad_rule_naming_the_part(string text, string part, string reason)
    {
        RecurrenceParser.TryParse(text, out _, out var error).ShouldBeFalse();

        error!.Part.ShouldBe(part);
        error.Message.ShouldContain(reason);
    }
}
