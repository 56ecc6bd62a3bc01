namespace UmbracoKi.Languages;

public enum TextDirection
{
    LeftToRight,
    RightToLeft,
}
