using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Serialization;

namespace UmbracoKi.Embedded.PropertyEditors.Pickers;

internal static class PickedMediaList
{
    /// <summary>Reads a picker's value: JSON, or the comma-separated UDIs of old versions.</summary>
    /// <returns>Null when the value is neither.</returns>
    public static PickedMedia[]? Read(object? value, IJsonSerializer serializer)
    {
        if (value is null)
        {
            return null;
        }

        if (serializer.TryDeserialize(value, out PickedMedia?[]? picked))
        {
            return picked.OfType<PickedMedia>().Where(media => media.MediaKey != Guid.Empty).ToArray();
        }

        return value is string text ? ReadUdis(text) : null;
    }

    // The pick of an old value gets its media item's key, so that reading twice gives the same.
    private static PickedMedia[]? ReadUdis(string text)
    {
        string[] parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        PickedMedia[] picked = parts
            .Select(part => UdiParser.TryParse(part, out GuidUdi? udi) ? udi : null)
            .Where(udi => udi?.EntityType is Constants.UdiEntityType.Media)
            .Select(udi => new PickedMedia(udi!.Guid, udi.Guid, string.Empty, [], null))
            .ToArray();
        return parts.Length > 0 && picked.Length == 0 ? null : picked;
    }
}
