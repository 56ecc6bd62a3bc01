namespace UmbracoKi.Web.SampleContent;

internal enum SampleContentState
{
    /// <summary>Loading is switched off.</summary>
    SwitchedOff,

    /// <summary>The database has documents that are not of a pack.</summary>
    OwnContent,

    /// <summary>An earlier start loaded it.</summary>
    LoadedBefore,

    /// <summary>This start loaded it, or the rest of it.</summary>
    Loaded,
}
