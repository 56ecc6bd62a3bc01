namespace UmbracoKi.Languages.Coverage;

/// <summary>How a document stands in a language.</summary>
internal enum TranslationState
{
    /// <summary>Published in the language.</summary>
    Published,

    /// <summary>Published in the language it is translated from, but not in this one.</summary>
    Missing,

    /// <summary>Published, but the original has changed since.</summary>
    Outdated,

    /// <summary>Published, with a picture that has no alternative text in the language.</summary>
    Undescribed,
}
