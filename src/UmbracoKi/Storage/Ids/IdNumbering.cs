namespace UmbracoKi.Storage.Ids;

/// <summary>Names of the numberings, as they stand in the tables. A new kind needs a migration that adds its counters.</summary>
internal static class IdNumbering
{
    /// <summary>
    /// All documents had one numbering, and all translations another, before there were kinds. A row keeps that name until
    /// somebody asks for its id and so tells its kind; until then its number is taken in every kind.
    /// </summary>
    public const string AnyDocument = "document";

    /// <inheritdoc cref="AnyDocument"/>
    public const string AnyTranslation = "translation";

    /// <summary>Highest id taken over from elsewhere: one absurd number must not use up all that follow it.</summary>
    public const int HighestAssignable = 2_000_000_000;

    public static string Of(IdSubject subject) => subject.Language is null ? Name(subject.Kind) : $"{Name(subject.Kind)} translation";

    public static bool IsBeforeKinds(string numbering) => numbering is AnyDocument or AnyTranslation;

    private static string Name(IdKind kind) => kind switch
    {
        IdKind.Other => "other",
        IdKind.Region => "region",
        IdKind.Page => "page",
        IdKind.Place => "place",
        IdKind.PlaceCategory => "place category",
        IdKind.Event => "event",
        IdKind.News => "news",
        IdKind.Imprint => "imprint",
        IdKind.Organisation => "organisation",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
