using static UmbracoKi.ContentModel.CommonProperties;
using static UmbracoKi.ContentModel.PropertyDefinition;

namespace UmbracoKi.ContentModel.DocumentTypes;

internal static class TopicType
{
    public static readonly DocumentTypeDefinition Definition = new(
        DocumentTypeAliases.Topic,
        "Thema",
        "Eine Seite mit Informationen. Themen lassen sich beliebig ineinander ordnen.",
        "icon-document color-green")
    {
        AllowedChildren =
        [
            DocumentTypeAliases.Topic,
        ],
        Tabs =
        [
            new TabDefinition(
                "inhalt",
                "Inhalt",
                Title("Überschrift der Seite und Eintrag in der Übersicht. Kurz und mit Worten, nach denen Menschen suchen. Beispiel: Deutsch lernen"),
                Content("Der Text der Seite. Kurze Sätze, Zwischenüberschriften, Listen. Leer bei Seiten, die nur Unterthemen ordnen."),
                Thumbnail()),
            new TabDefinition(
                "einordnung",
                "Einordnung",
                Organisation("Wer für diese Information steht; erscheint mit Logo und Verweis unter dem Text."),
                Invariant("offers", "Angebote", "Angebote anderer, die auf dieser Seite eingebettet werden. Die App zeigt das erste.", DataTypes.Offers),
                Invariant("mirroredTopic", "Gespiegeltes Thema", "Der Text dieses Themas erscheint hier mit, in jeder Sprache. Für Inhalte, die an zwei Stellen stehen sollen und nur einmal gepflegt werden.", DataTypes.OneTopic),
                Invariant("mirrorPosition", "Position des gespiegelten Textes", "before: über dem eigenen Text, after: darunter.", DataTypes.MirrorPosition)),
        ],
    };
}
