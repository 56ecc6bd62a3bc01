namespace UmbracoKi.Embedded.Persistence;

/// <summary>The database could not be written to in time. Nothing was changed; trying again later is safe.</summary>
public sealed class DatabaseBusyException(string message, Exception? inner = null) : Exception(message, inner);
