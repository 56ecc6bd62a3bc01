using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Web.SampleContent;

/// <summary>Remembers in Umbraco's key-values how far loading has come.</summary>
internal sealed class SampleContentMark(IKeyValueService values)
{
    public const string Key = "UmbracoKi.SampleContent";

    private const string Begun = "begun";
    private const string Done = "done";

    public bool IsDone => values.GetValue(Key) == Done;

    public bool IsBegun => values.GetValue(Key) == Begun;

    public void SetBegun() => values.SetValue(Key, Begun);

    public void SetDone() => values.SetValue(Key, Done);
}
