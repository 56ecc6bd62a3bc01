namespace UmbracoKi.Embedded.Backoffice.Management.Users;

/// <summary>What whoever invites is told, in the language of his backoffice.</summary>
internal sealed record InvitationTexts(Func<string, string> Heading, Func<Uri, TimeSpan, string> PassOn)
{
    private static readonly InvitationTexts German = new(
        name => $"Einladung für {name}",
        (link, lifetime) => $"Bitte geben Sie diesen Link weiter. Er gilt {lifetime.TotalHours:0} Stunden. Einen neuen finden Sie beim Benutzer unter „Einladungslink“:\n{link}");

    private static readonly InvitationTexts English = new(
        name => $"Invitation for {name}",
        (link, lifetime) => $"Please pass on this link. It is valid for {lifetime.TotalHours:0} hours. You find a new one at the user, under “Invitation link”:\n{link}");

    private static readonly InvitationTexts Ukrainian = new(
        name => $"Запрошення для {name}",
        (link, lifetime) => $"Передайте це посилання. Воно дійсне {lifetime.TotalHours:0} год. Нове знайдете в користувача: «Посилання-запрошення».\n{link}");

    /// <param name="language">A user's language, e.g. <c>de-DE</c>; English for any other than German and Ukrainian.</param>
    public static InvitationTexts Of(string? language) => language?.Split('-')[0] switch
    {
        "de" => German,
        "uk" => Ukrainian,
        _ => English,
    };
}
