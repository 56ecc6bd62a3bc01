using System.Text;
using System.Text.Json.Nodes;
using UmbracoKi.Embedded.DeliveryApi.Caching;

namespace UmbracoKi.Embedded.DeliveryApi;

/// <summary>The OpenAPI document of the Delivery API.</summary>
internal static class DeliveryApiDescription
{
    private const string TextFilter =
        "An addition to Umbraco's filters is `text:words` (and `text:!words`): names and values of the answered language are searched; all words must occur, "
        + "each as the beginning of a word or, from three letters on, inside one; case, diacritics and the spelling of umlauts do not matter.";

    private static readonly DeliveryResponse Document = new(Encoding.UTF8.GetBytes(Build().ToJsonString()), contentLanguage: null);

    public static Task WriteAsync(HttpContext http) => Document.WriteAsync(http, DeliveryHeaders.PublicRevalidate);

    private static JsonObject Build()
    {
        const string root = "/umbraco/delivery/api/v2/content";
        const string media = "/umbraco/delivery/api/v2/media";
        return new JsonObject
        {
            ["openapi"] = "3.0.4",
            ["info"] = new JsonObject
            {
                ["title"] = "Umbraco Delivery API",
                ["description"] = "Published content. Answers are UTF-8 JSON with a strong ETag; unchanged ones are answered with 304.",
                ["version"] = "2.0",
            },
            ["paths"] = new JsonObject
            {
                [root] = Operation(
                    "GetContent20",
                    "Documents that a query finds.",
                    Ref("PagedIApiContentResponseModel"),
                    [
                        Query("fetch", "ancestors, children or descendants of a document: `children:key-or-path`.", Type("string")),
                        Query("filter", "`field operator value[,value]`, operators `: :! > >: < <:`; all filters must hold. Example: `contentType:topicPage`. " + TextFilter, ArrayOf(Type("string"))),
                        Query("sort", "`name`, `createDate`, `updateDate`, `level` or `sortOrder` with `:asc` or `:desc`. Without it the order of the content tree, or with a `text:` filter the best match first.", ArrayOf(Type("string"))),
                        Query("skip", "Documents to leave out.", Integer(0)),
                        Query("take", "Documents to return.", Integer(10)),
                    ]),
                [$"{root}/item/{{path}}"] = Operation("GetContentItemByPath20", "A document by its path.", Ref("ApiContentResponseModel"), [InPath("path", Type("string"))]),
                [$"{root}/item/{{id}}"] = Operation("GetContentItemById20", "A document by its id.", Ref("ApiContentResponseModel"), [InPath("id", Uuid())]),
                [$"{root}/items"] = Operation(
                    "GetContentItems20", "Documents by their ids.", ArrayOf(Ref("ApiContentResponseModel")), [Query("id", "The ids.", ArrayOf(Uuid()))]),
                [media] = MediaOperation(
                    "GetMedia20",
                    "Media that a query finds.",
                    Ref("PagedIApiMediaWithCropsResponseModel"),
                    [
                        Query("fetch", "The children of a folder: `children:key-or-path`, `children:/` for the root.", Type("string")),
                        Query("filter", "`mediaType:alias` or `name:part`; all filters must hold.", ArrayOf(Type("string"))),
                        Query("sort", "`name`, `createDate`, `updateDate` or `sortOrder` with `:asc` or `:desc`.", ArrayOf(Type("string"))),
                        Query("skip", "Media to leave out.", Integer(0)),
                        Query("take", "Media to return.", Integer(10)),
                    ]),
                [$"{media}/item/{{path}}"] = MediaOperation("GetMediaItemByPath20", "A medium by its path.", Ref("ApiMediaWithCropsResponseModel"), [InPath("path", Type("string"))]),
                [$"{media}/item/{{id}}"] = MediaOperation("GetMediaItemById20", "A medium by its id.", Ref("ApiMediaWithCropsResponseModel"), [InPath("id", Uuid())]),
                [$"{media}/items"] = MediaOperation(
                    "GetMediaItems20", "Media by their ids.", ArrayOf(Ref("ApiMediaWithCropsResponseModel")), [Query("id", "The ids.", ArrayOf(Uuid()))]),
            },
            ["components"] = new JsonObject { ["schemas"] = Schemas() },
        };
    }

    private static JsonObject MediaOperation(string id, string summary, JsonObject schema, JsonObject[] parameters)
        => Operation(id, summary, schema, parameters, "Media");

    private static JsonObject Operation(string id, string summary, JsonObject schema, JsonObject[] parameters, string tag = "Content") => new()
    {
        ["get"] = new JsonObject
        {
            ["tags"] = new JsonArray(tag),
            ["operationId"] = id,
            ["summary"] = summary,
            ["parameters"] = new JsonArray(
            [
                .. parameters,
                Query("expand", "`properties[alias]`, `properties[alias[properties[nested]]]` or `properties[$all]`.", Type("string")),
                Query("fields", "Which properties to show, written like `expand`.", Type("string")),
                Header("Accept-Language", "Languages with weights (RFC 4647 lookup). Without it the default language."),
                Header("Accept-Segment", "A content segment."),
                Header("Api-Key", "Needed for drafts, and where access is not public."),
                Header("Preview", "`true` for drafts."),
                Header("Start-Item", "Id or URL segment of the root document to work below."),
                Header("If-None-Match", "The ETag of the answer the client has."),
            ]),
            ["responses"] = new JsonObject
            {
                ["200"] = new JsonObject
                {
                    ["description"] = "OK",
                    ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schema } },
                },
                ["304"] = new JsonObject { ["description"] = "Not Modified" },
                ["400"] = ProblemResponse("Bad Request"),
                ["401"] = ProblemResponse("Unauthorized"),
                ["404"] = ProblemResponse("Not Found"),
                ["414"] = ProblemResponse("URI Too Long"),
            },
        },
    };

    private static JsonObject ProblemResponse(string description) => new()
    {
        ["description"] = description,
        ["content"] = new JsonObject { ["application/problem+json"] = new JsonObject { ["schema"] = Ref("ProblemDetails") } },
    };

    private static JsonObject Schemas() => new()
    {
        ["ApiContentResponseModel"] = Object(
            ("id", Uuid()), ("contentType", Type("string")), ("name", Type("string")), ("createDate", Date()), ("updateDate", Date()),
            ("route", Ref("ApiContentRouteModel")),
            ("properties", new JsonObject { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["nullable"] = true } }),
            ("cultures", new JsonObject { ["type"] = "object", ["additionalProperties"] = Ref("ApiContentRouteModel") })),
        ["ApiContentRouteModel"] = Object(("path", Type("string")), ("queryString", Nullable("string")), ("startItem", Ref("ApiContentStartItemModel"))),
        ["ApiContentStartItemModel"] = Object(("id", Uuid()), ("path", Type("string"))),
        ["PagedIApiContentResponseModel"] = Object(
            ("total", new JsonObject { ["type"] = "integer", ["format"] = "int64" }), ("items", ArrayOf(Ref("ApiContentResponseModel")))),
        ["ApiMediaWithCropsResponseModel"] = Object(
            ("id", Uuid()), ("name", Type("string")), ("mediaType", Type("string")), ("url", Type("string")), ("path", Type("string")),
            ("createDate", Date()), ("updateDate", Date()),
            ("extension", Nullable("string")), ("width", Nullable("integer")), ("height", Nullable("integer")), ("bytes", Nullable("integer")),
            ("properties", new JsonObject { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["nullable"] = true } }),
            ("focalPoint", NullableRef("ImageFocalPointModel")), ("crops", NullableArrayOf(Ref("ImageCropModel")))),
        ["ImageFocalPointModel"] = Object(("left", Type("number")), ("top", Type("number"))),
        ["ImageCropModel"] = Object(
            ("alias", Nullable("string")), ("width", Type("integer")), ("height", Type("integer")), ("coordinates", NullableRef("ImageCropCoordinatesModel"))),
        ["ImageCropCoordinatesModel"] = Object(("x1", Type("number")), ("y1", Type("number")), ("x2", Type("number")), ("y2", Type("number"))),
        ["PagedIApiMediaWithCropsResponseModel"] = Object(
            ("total", new JsonObject { ["type"] = "integer", ["format"] = "int64" }), ("items", ArrayOf(Ref("ApiMediaWithCropsResponseModel")))),
        ["ProblemDetails"] = Object(
            ("type", Nullable("string")), ("title", Nullable("string")), ("status", Nullable("integer")), ("detail", Nullable("string"))),
    };

    private static JsonObject Object(params (string Name, JsonObject Schema)[] properties)
        => new()
        {
            ["type"] = "object",
            ["required"] = new JsonArray([.. properties.Where(property => property.Schema["nullable"] is null).Select(property => JsonValue.Create(property.Name))]),
            ["properties"] = new JsonObject(properties.Select(property => KeyValuePair.Create<string, JsonNode?>(property.Name, property.Schema))),
        };

    private static JsonObject Query(string name, string description, JsonObject schema) => Parameter(name, "query", description, schema);

    private static JsonObject Header(string name, string description) => Parameter(name, "header", description, Type("string"));

    private static JsonObject InPath(string name, JsonObject schema)
    {
        var parameter = Parameter(name, "path", $"The {name} of what is asked for.", schema);
        parameter["required"] = true;
        return parameter;
    }

    private static JsonObject Parameter(string name, string place, string description, JsonObject schema)
        => new() { ["name"] = name, ["in"] = place, ["description"] = description, ["schema"] = schema };

    private static JsonObject Type(string type) => new() { ["type"] = type };

    private static JsonObject Nullable(string type) => new() { ["type"] = type, ["nullable"] = true };

    private static JsonObject Uuid() => new() { ["type"] = "string", ["format"] = "uuid" };

    private static JsonObject Date() => new() { ["type"] = "string", ["format"] = "date-time" };

    private static JsonObject Integer(int fallback) => new() { ["type"] = "integer", ["format"] = "int32", ["default"] = fallback };

    private static JsonObject ArrayOf(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject NullableRef(string schema) => new() { ["nullable"] = true, ["oneOf"] = new JsonArray(Ref(schema)) };

    private static JsonObject NullableArrayOf(JsonObject items)
    {
        var array = ArrayOf(items);
        array["nullable"] = true;
        return array;
    }

    private static JsonObject Ref(string schema) => new() { ["$ref"] = $"#/components/schemas/{schema}" };
}
