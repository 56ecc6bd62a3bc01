namespace UmbracoKi.Web.SampleContent;

/// <param name="Line">Where it begins in its file, counted from 1.</param>
internal sealed record PackText(string Text, int Line);
