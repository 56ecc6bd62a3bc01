namespace UmbracoKi.Recurrence;

public enum Frequency
{
    Daily,
    Weekly,
    Monthly,
    Yearly,
}
