using NodaTime;
using UmbracoKi.ContentModel;
using UmbracoKi.Offers;
using UmbracoKi.OpeningHours;
using UmbracoKi.Recurrence;
using UmbracoKi.Regions;

namespace UmbracoKi.Validation;

/// <summary>What must be true of a document beyond its property editors' own checks. Pure: the same values, the same problems.</summary>
internal static class DocumentRules
{
    public static IEnumerable<DocumentProblem> Check(string documentTypeAlias, DocumentValues values) => documentTypeAlias switch
    {
        DocumentTypeAliases.Region => Region(values),
        DocumentTypeAliases.Place => [.. Coordinates(values), .. OpeningHours(values)],
        DocumentTypeAliases.Contact => OpeningHours(values),
        DocumentTypeAliases.Event => [.. Period(values), .. Recurrence(values)],
        DocumentTypeAliases.Offer => PostParameters(values),
        _ => [],
    };

    private static IEnumerable<DocumentProblem> Region(DocumentValues values) =>
        [.. Slug(values), .. Towns(values), .. TimeZone(values), .. Coordinates(values), .. BoundingBox(values)];

    private static IEnumerable<DocumentProblem> Slug(DocumentValues values)
    {
        if (values.Text("slug") is { } slug && RegionSlug.Problem(slug) is { } problem)
        {
            yield return new DocumentProblem("slug", problem);
        }
    }

    private static IEnumerable<DocumentProblem> Towns(DocumentValues values)
    {
        if (values.Text("towns") is { } towns && !TownList.TryParse(towns, out _, out var error))
        {
            yield return new DocumentProblem("towns", error);
        }
    }

    private static IEnumerable<DocumentProblem> TimeZone(DocumentValues values)
    {
        if (values.Text("timeZone") is { } id && DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is null)
        {
            yield return new DocumentProblem("timeZone", $"„{id}“ ist keine Zeitzone. Beispiel: Europe/Berlin.");
        }
    }

    private static IEnumerable<DocumentProblem> Coordinates(DocumentValues values)
    {
        foreach (var problem in InRange(values, "latitude", GeoCoordinate.LatitudeProblem).Concat(InRange(values, "longitude", GeoCoordinate.LongitudeProblem)))
        {
            yield return problem;
        }

        var (latitude, longitude) = (values.Number("latitude"), values.Number("longitude"));
        if (latitude is null != longitude is null)
        {
            yield return new DocumentProblem(latitude is null ? "latitude" : "longitude", "Breiten- und Längengrad gehören zusammen: bitte beide angeben oder keinen.")
            {
                AllowedInDraft = true,
            };
        }
    }

    private static IEnumerable<DocumentProblem> BoundingBox(DocumentValues values)
    {
        foreach (var problem in InRange(values, "boundingBoxSouth", GeoCoordinate.LatitudeProblem)
            .Concat(InRange(values, "boundingBoxNorth", GeoCoordinate.LatitudeProblem))
            .Concat(InRange(values, "boundingBoxWest", GeoCoordinate.LongitudeProblem))
            .Concat(InRange(values, "boundingBoxEast", GeoCoordinate.LongitudeProblem)))
        {
            yield return problem;
        }

        string[] edges = ["boundingBoxWest", "boundingBoxSouth", "boundingBoxEast", "boundingBoxNorth"];
        var given = edges.Count(edge => values.Number(edge) is not null);
        if (given is > 0 and < 4)
        {
            yield return new DocumentProblem(edges.First(edge => values.Number(edge) is null), "Die vier Kartenränder gehören zusammen: bitte alle angeben oder keinen.")
            {
                AllowedInDraft = true,
            };
        }

        if (values.Number("boundingBoxSouth") >= values.Number("boundingBoxNorth"))
        {
            yield return new DocumentProblem("boundingBoxNorth", "Der nördliche Rand liegt nicht nördlich vom südlichen.") { AllowedInDraft = true };
        }

        if (values.Number("boundingBoxWest") >= values.Number("boundingBoxEast"))
        {
            yield return new DocumentProblem("boundingBoxEast", "Der östliche Rand liegt nicht östlich vom westlichen.") { AllowedInDraft = true };
        }
    }

    private static IEnumerable<DocumentProblem> OpeningHours(DocumentValues values)
    {
        if (values.Text("openingHours") is { } text && !OpeningHoursParser.TryParse(text, out _, out var error))
        {
            yield return new DocumentProblem("openingHours", error.ToString());
        }
    }

    private static IEnumerable<DocumentProblem> Period(DocumentValues values)
    {
        if (values.Moment("end") < values.Moment("start"))
        {
            yield return new DocumentProblem("end", "Das Ende liegt vor dem Beginn.") { AllowedInDraft = true };
        }
    }

    private static IEnumerable<DocumentProblem> Recurrence(DocumentValues values)
    {
        if (values.Text("recurrence") is { } text && !RecurrenceParser.TryParse(text, out _, out var error))
        {
            yield return new DocumentProblem("recurrence", error.ToString());
        }
    }

    private static IEnumerable<DocumentProblem> PostParameters(DocumentValues values)
    {
        if (values.Text("postParameters") is { } text && !PostParameterList.TryParse(text, out _, out var error))
        {
            yield return new DocumentProblem("postParameters", error);
        }
    }

    private static IEnumerable<DocumentProblem> InRange(DocumentValues values, string alias, Func<decimal, string?> problemOf)
    {
        if (values.Number(alias) is { } number && problemOf(number) is { } problem)
        {
            yield return new DocumentProblem(alias, problem);
        }
    }
}
