using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using UmbracoKi.Embedded.PropertyEditors.Dates;

namespace UmbracoKi.Embedded.Tests.PropertyEditors;

public sealed class DateEditorTests
{
    private const string Moment = """{"date":"2026-03-29T14:30:00+02:00","timeZone":"Europe/Berlin"}""";

    private readonly EditorBench _bench = new();

    [Theory]
    [InlineData("\"2026-01-02 00:00:00\"", "2026-01-02T00:00:00")]
    [InlineData("\"2026-01-02\"", "2026-01-02T00:00:00")]
    [InlineData("\"2026-07-02T10:15:00\"", "2026-07-02T10:15:00")]
    [InlineData("\"2026-07-02T10:15:00Z\"", "2026-07-02T10:15:00")]
    [InlineData("\"2026-07-02T10:15:00+02:00\"", "2026-07-02T08:15:00")]
    public void A_date_is_stored_without_time_zone(string json, string expected)
    {
        var stored = _bench.Store<DateTimePropertyEditor>(json).ShouldBeOfType<DateTime>();

        stored.ToString("s").ShouldBe(expected);
        stored.Kind.ShouldBe(DateTimeKind.Unspecified);
    }

    [Fact]
    public void A_stored_date_is_shown_as_in_a_full_umbraco()
        => _bench.Show<DateTimePropertyEditor>(new DateTime(2026, 1, 2)).ShouldBe("\"2026-01-02 00:00:00\"");

    [Fact]
    public void No_date_stays_none()
    {
        _bench.Store<DateTimePropertyEditor>("\"\"").ShouldBeNull();
        _bench.Show<DateTimePropertyEditor>(null).ShouldBe("null");
    }

    [Fact]
    public void What_is_no_date_is_refused()
        => _bench.Refusals<DateTimePropertyEditor>("\"2026-02-30\"").ShouldHaveSingleItem();

    [Fact]
    public void The_delivery_api_answers_a_date_as_in_a_full_umbraco()
        => _bench.Deliver<DatePickerValueConverter>(new DateTime(2026, 1, 2), Constants.PropertyEditors.Aliases.DateTime)
            .ShouldBe("\"2026-01-02T00:00:00\"");

    [Fact]
    public void A_moment_keeps_its_offset_and_time_zone()
    {
        object? stored = _bench.Store<DateTimeWithTimeZonePropertyEditor>(Moment);

        stored.ShouldBeOfType<string>().ShouldBeJson(Moment);
        _bench.Show<DateTimeWithTimeZonePropertyEditor>(stored).ShouldBeJson(Moment);
        _bench.Convert<ZonedDateValueConverter>(stored, Constants.PropertyEditors.Aliases.DateTimeWithTimeZone)
            .ShouldBe(new DateTimeOffset(2026, 3, 29, 14, 30, 0, TimeSpan.FromHours(2)));
    }

    [Fact]
    public void A_date_alone_is_stored_at_midnight_utc()
    {
        object? stored = _bench.Store<DateOnlyPropertyEditor>("""{"date":"2026-03-29","timeZone":null}""");

        stored.ShouldBeOfType<string>().ShouldBeJson("""{"date":"2026-03-29T00:00:00+00:00","timeZone":null}""");
        _bench.Show<DateOnlyPropertyEditor>(stored).ShouldBeJson("""{"date":"2026-03-29","timeZone":null}""");
        _bench.Convert<ZonedDateValueConverter>(stored, Constants.PropertyEditors.Aliases.DateOnly).ShouldBe(new DateOnly(2026, 3, 29));
    }

    [Fact]
    public void A_time_alone_is_stored_on_the_first_day_of_year_one()
    {
        object? stored = _bench.Store<TimeOnlyPropertyEditor>("""{"date":"14:30:00","timeZone":null}""");

        stored.ShouldBeOfType<string>().ShouldBeJson("""{"date":"0001-01-01T14:30:00+00:00","timeZone":null}""");
        _bench.Show<TimeOnlyPropertyEditor>(stored).ShouldBeJson("""{"date":"14:30:00","timeZone":null}""");
        _bench.RefusalsOf<TimeOnlyPropertyEditor>(stored, new DateTimeConfiguration()).ShouldBeEmpty();
        _bench.Convert<ZonedDateValueConverter>(stored, Constants.PropertyEditors.Aliases.TimeOnly).ShouldBe(new TimeOnly(14, 30));
    }

    [Fact]
    public void A_date_and_time_without_time_zone_comes_back_unchanged()
    {
        object? stored = _bench.Store<DateTimeUnspecifiedPropertyEditor>("""{"date":"2026-03-29T14:30:00","timeZone":null}""");

        _bench.Show<DateTimeUnspecifiedPropertyEditor>(stored).ShouldBeJson("""{"date":"2026-03-29T14:30:00","timeZone":null}""");
        _bench.Convert<ZonedDateValueConverter>(stored, Constants.PropertyEditors.Aliases.DateTimeUnspecified)
            .ShouldBe(new DateTime(2026, 3, 29, 14, 30, 0));
    }

    [Fact]
    public void A_time_zone_outside_the_configured_ones_is_refused()
    {
        var configuration = new DateTimeConfiguration
        {
            TimeZones = new() { Mode = DateTimeConfiguration.TimeZoneMode.Custom, TimeZones = ["Europe/Kyiv"] },
        };

        _bench.Refusals<DateTimeWithTimeZonePropertyEditor>(Moment, configuration).ShouldBe(["validation_notOneOfOptions"]);
    }

    [Theory]
    [InlineData("""{"date":"soon"}""")]
    [InlineData("""{"date":5}""")]
    [InlineData("""[]""")]
    public void What_is_no_moment_is_refused(string json)
        => _bench.Refusals<DateTimeWithTimeZonePropertyEditor>(json).ShouldHaveSingleItem();

    [Theory]
    [InlineData("{\"date\":\"20")]
    [InlineData("{}")]
    [InlineData("no json")]
    public void A_malformed_stored_moment_is_shown_and_delivered_as_none(string stored)
    {
        _bench.Show<DateTimeWithTimeZonePropertyEditor>(stored).ShouldBe("null");
        _bench.Deliver<ZonedDateValueConverter>(stored, Constants.PropertyEditors.Aliases.DateTimeWithTimeZone).ShouldBe("null");
    }
}
