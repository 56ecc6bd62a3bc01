namespace UmbracoKi.Integreat.Feedback;

/// <summary>What a citizen's feedback is about.</summary>
internal enum FeedbackKind
{
    Categories,
    Page,
    Events,
    Event,
    Map,
    Place,
    Imprint,
    Search,
    Offers,
    Offer,
}
