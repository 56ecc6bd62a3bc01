using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace UmbracoKi.Embedded.DeliveryApi.Requests;

/// <summary>Reads path and query of a request below <c>/umbraco/delivery/api/v2/content</c> or <c>…/media</c>.</summary>
internal static class DeliveryRequestParser
{
    private const int DefaultTake = 10;

    /// <summary>
    /// The request, or the problem it has; neither when there is nothing at this path.
    /// </summary>
    /// <param name="path">What follows <c>/content</c> or <c>/media</c>, as ASP.NET Core gives it: decoded, except for <c>%2F</c>.</param>
    /// <param name="query">The query parameters.</param>
    /// <param name="limits">What a request may ask for.</param>
    public static (DeliveryRequest? Request, DeliveryProblem? Problem) Parse(string path, IQueryCollection query, DeliveryApiLimits limits)
    {
        if (!TrySelection(query, "expand", PropertySelection.Nothing, out var expand, out var expandProperties, out var problem)
            || !TrySelection(query, "fields", PropertySelection.Everything, out var fields, out var includeProperties, out problem))
        {
            return (null, problem);
        }

        DeliveryRequest? request;
        (request, problem) = ParseTarget(path, query, limits);
        return request is null
            ? (null, problem)
            : (request with { Expand = expand, Fields = fields, ExpandProperties = expandProperties, IncludeProperties = includeProperties }, null);
    }

    private static (DeliveryRequest?, DeliveryProblem?) ParseTarget(string path, IQueryCollection query, DeliveryApiLimits limits)
    {
        if (path.Length == 0 || path == "/")
        {
            return ParseList(query, limits);
        }

        if (path.Equals("/items", StringComparison.OrdinalIgnoreCase) || path.Equals("/items/", StringComparison.OrdinalIgnoreCase))
        {
            return ParseItems(query, limits);
        }

        if (path.Equals("/item", StringComparison.OrdinalIgnoreCase) || path.StartsWith("/item/", StringComparison.OrdinalIgnoreCase))
        {
            return (ParseItem(path["/item".Length..]), null);
        }

        return (null, null);
    }

    private static DeliveryRequest ParseItem(string path)
    {
        var decoded = path.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(path) : path;
        var trimmed = decoded.Trim('/');
        return Guid.TryParseExact(trimmed, "D", out var key)
            ? new ItemByKeyRequest(key)
            : new ItemByPathRequest($"/{trimmed}");
    }

    private static (DeliveryRequest?, DeliveryProblem?) ParseItems(IQueryCollection query, DeliveryApiLimits limits)
    {
        var keys = new List<Guid>();
        foreach (var value in Terms(query["id"]))
        {
            if (!Guid.TryParse(value, out var key))
            {
                return (null, DeliveryProblem.Invalid("id", $"'{Shorten(value)}' is not a GUID."));
            }

            if (!keys.Contains(key))
            {
                keys.Add(key);
            }
        }

        if (keys.Count > limits.MaxTerms)
        {
            return (null, TooMany("id", limits));
        }

        return keys.Count == 0
            ? (null, null)
            : (new ItemsRequest(keys), null);
    }

    private static (DeliveryRequest?, DeliveryProblem?) ParseList(IQueryCollection query, DeliveryApiLimits limits)
    {
        if (query["fetch"].Count > 1)
        {
            return (null, DeliveryProblem.Invalid("fetch", "Only one 'fetch' is possible."));
        }

        if (!TryNumber(query, "skip", 0, int.MaxValue, out var skip, out var problem)
            || !TryNumber(query, "take", DefaultTake, limits.MaxTake, out var take, out problem))
        {
            return (null, problem);
        }

        var fetch = Terms(query["fetch"]).FirstOrDefault();
        var filters = Terms(query["filter"]).ToArray();
        var sorts = Terms(query["sort"]).ToArray();
        if (filters.Length > limits.MaxTerms || sorts.Length > limits.MaxTerms)
        {
            return (null, TooMany(filters.Length > limits.MaxTerms ? "filter" : "sort", limits));
        }

        return (new ListRequest(fetch, filters, sorts, skip, take), null);
    }

    private static DeliveryProblem TooMany(string parameter, DeliveryApiLimits limits)
        => DeliveryProblem.Invalid(parameter, $"At most {limits.MaxTerms} values of '{parameter}' are possible.");

    private static IEnumerable<string> Terms(StringValues values)
        => values.Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!);

    private static bool TryNumber(IQueryCollection query, string name, int fallback, int max, out int number, out DeliveryProblem? problem)
    {
        problem = null;
        number = fallback;
        var values = query[name];
        if (StringValues.IsNullOrEmpty(values))
        {
            return true;
        }

        var text = values.Count == 1 ? values[0] : string.Join(',', values.ToArray());
        if (values.Count > 1 || !int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number))
        {
            problem = DeliveryProblem.Invalid(name, $"The value '{Shorten(text!)}' is not valid.");
        }
        else if (number < 0)
        {
            problem = DeliveryProblem.Invalid(name, $"'{name}' cannot be negative.");
        }
        else if (number > max)
        {
            problem = DeliveryProblem.Invalid(name, $"'{name}' cannot be more than {max}.");
        }

        return problem is null;
    }

    private static bool TrySelection(
        IQueryCollection query,
        string name,
        PropertySelection fallback,
        out string text,
        out PropertySelection selection,
        out DeliveryProblem? problem)
    {
        problem = null;
        selection = fallback;
        var values = query[name];
        text = values.Count == 1 ? values[0] ?? string.Empty : string.Empty;
        if (values.Count > 1)
        {
            problem = DeliveryProblem.Invalid(name, $"Only one '{name}' is possible.");
        }
        else if (text.Length > 0)
        {
            if (PropertySelection.TryParse(text, out var parsed, out var error))
            {
                selection = parsed;
            }
            else
            {
                problem = DeliveryProblem.Invalid(name, $"Could not parse '{name}': {error}.");
            }
        }

        return problem is null;
    }

    private static string Shorten(string text) => text.Length <= 64 ? text : string.Concat(text.AsSpan(0, 63), "…");
}
