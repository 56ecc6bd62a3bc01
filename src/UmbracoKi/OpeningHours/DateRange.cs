namespace UmbracoKi.OpeningHours;

/// <summary>A part of every year, both ends included; may run over the turn of the year (<c>Oct-Mar</c>).</summary>
/// <param name="FromDay">Null, like <paramref name="ToDay"/>, when whole months are meant.</param>
public readonly record struct DateRange(int FromMonth, int? FromDay, int ToMonth, int? ToDay)
{
    public bool Contains(DateOnly date)
    {
        var from = (FromMonth * 100) + (FromDay ?? 1);
        var to = (ToMonth * 100) + (ToDay ?? 31);
        var day = (date.Month * 100) + date.Day;
        return from <= to ? day >= from && day <= to : day >= from || day <= to;
    }
}
