using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Email;
using Umbraco.Cms.Core.Models.Membership;

namespace UmbracoKi.Embedded.Security;

/// <summary>What is written to people about their accounts, in the language of their backoffice. Plain text: names in it can do nothing.</summary>
internal sealed record AccountMailTexts(
    string InvitationSubject, Func<string, string, string, Uri, double, string> InvitationBody, string ResetSubject, Func<string, Uri, double, string> ResetBody)
{
    private static readonly AccountMailTexts German = new(
        "Einladung in die Redaktion",
        (name, sender, message, link, hours) => $"""
            Guten Tag {name},

            {sender} lädt Sie ein, an den Inhalten mitzuarbeiten.{message}

            Unter dieser Adresse wählen Sie Ihr Kennwort. Sie gilt {hours:0} Stunden:
            {link}
            """,
        "Neues Kennwort",
        (name, link, hours) => $"""
            Guten Tag {name},

            jemand hat für Ihr Konto ein neues Kennwort angefordert. Unter dieser Adresse wählen Sie es. Sie gilt {hours:0.#} Stunden und nur einmal:
            {link}

            Waren Sie das nicht, brauchen Sie nichts zu tun: Ihr Kennwort bleibt, wie es ist.
            """);

    private static readonly AccountMailTexts English = new(
        "Invitation to the editorial team",
        (name, sender, message, link, hours) => $"""
            Hello {name},

            {sender} invites you to work on the content.{message}

            Choose your password at this address. It is valid for {hours:0} hours:
            {link}
            """,
        "New password",
        (name, link, hours) => $"""
            Hello {name},

            somebody asked for a new password for your account. Choose it at this address. It is valid for {hours:0.#} hours and only once:
            {link}

            If it was not you, there is nothing to do: your password stays as it is.
            """);

    private static readonly AccountMailTexts Ukrainian = new(
        "Запрошення до редакції",
        (name, sender, message, link, hours) => $"""
            Добрий день, {name}!

            {sender} запрошує вас працювати над вмістом.{message}

            Виберіть пароль за цією адресою. Вона дійсна {hours:0} год.:
            {link}
            """,
        "Новий пароль",
        (name, link, hours) => $"""
            Добрий день, {name}!

            Хтось запросив новий пароль для вашого облікового запису. Виберіть його за цією адресою. Вона дійсна {hours:0.#} год. і лише один раз:
            {link}

            Якщо це були не ви, нічого робити не потрібно: ваш пароль не змінився.
            """);

    /// <param name="language">A user's language, e.g. <c>de-DE</c>; English for any other than German and Ukrainian.</param>
    public static AccountMailTexts Of(string? language) => language?.Split('-')[0] switch
    {
        "de" => German,
        "uk" => Ukrainian,
        _ => English,
    };

    public EmailMessage Invitation(UserInvitationMessage invite, TimeSpan lifetime)
    {
        var message = string.IsNullOrWhiteSpace(invite.Message) ? string.Empty : $"\n\n{invite.Message.Trim()}";
        return To(invite.Recipient, InvitationSubject, InvitationBody(invite.Recipient.Name ?? string.Empty, invite.Sender.Name ?? string.Empty, message, invite.InviteUri, lifetime.TotalHours));
    }

    public EmailMessage PasswordReset(IUser recipient, Uri link, TimeSpan lifetime) =>
        To(recipient, ResetSubject, ResetBody(recipient.Name ?? string.Empty, link, lifetime.TotalHours));

    private static EmailMessage To(IUser recipient, string subject, string body) => new(from: null, recipient.Email, subject, body, isBodyHtml: false);
}
