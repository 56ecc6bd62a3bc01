namespace UmbracoKi.Storage;

/// <summary>An id that a subject could not get.</summary>
/// <param name="Present">The id the subject has already; null if it has none yet, the wanted one being another's or no usable number.</param>
internal sealed record IdRefusal(IdSubject Subject, int Wanted, int? Present);
