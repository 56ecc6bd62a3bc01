using MimeKit;

namespace UmbracoKi.Embedded.Mail;

/// <summary>A mail on its way.</summary>
/// <param name="Kind">What it is for, as logs say it: they name neither recipients nor contents.</param>
/// <param name="Expires">When it is of no use any more; null if it always is.</param>
/// <param name="Due">When it is to be tried next.</param>
/// <param name="Attempts">How often it was tried.</param>
internal sealed record QueuedMail(MimeMessage Message, string Kind, DateTimeOffset? Expires, DateTimeOffset Due, int Attempts = 0);
