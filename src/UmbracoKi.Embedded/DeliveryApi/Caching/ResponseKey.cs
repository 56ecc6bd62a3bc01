namespace UmbracoKi.Embedded.DeliveryApi.Caching;

/// <summary>What tells one answer from another, as it stands in the request, so that nothing has to be parsed to find it.</summary>
internal readonly record struct ResponseKey(string Path, string Query, string Culture, bool LanguageAsked, string StartItem, string Host);
