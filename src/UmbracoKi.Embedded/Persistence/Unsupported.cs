using System.Runtime.CompilerServices;

namespace UmbracoKi.Embedded.Persistence;

/// <summary>Says which member of a port is not there yet; an empty answer would hide data loss.</summary>
internal static class Unsupported
{
    public static NotSupportedException Member(object port, [CallerMemberName] string member = "")
        => new($"{port.GetType().Name}.{member} is not supported by the embedded Umbraco.");
}
