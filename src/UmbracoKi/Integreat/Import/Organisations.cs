using System.Text.Json;
using UmbracoKi.ContentModel;

namespace UmbracoKi.Integreat.Import;

/// <summary>Organisations come inside what names them.</summary>
internal static class Organisations
{
    public static PlannedValue? Pick(TreeBuild build, SourceDocument document)
    {
        if (document.Main.Fields.Field("organization") is not { ValueKind: JsonValueKind.Object } organisation)
        {
            return null;
        }

        var (id, name, website) = (organisation.Text("id") ?? organisation.Text("slug"), organisation.Text("name"), organisation.Text("website"));
        if (id is null || name is null || !WebAddress.IsAbsolute(website))
        {
            build.Problems.Add(new ImportProblem(document.Main.Describe(), "Its organisation has no id, name or absolute website and is left out."));
            return null;
        }

        var key = build.Keys.Of("organisation", id);
        build.Add(new PlannedDocument
        {
            Key = key,
            Id = organisation.Integer("id"),
            Parent = build.Folder(DocumentTypeAliases.Organisations),
            Type = DocumentTypeAliases.Organisation,
            Variants = VariantComposer.Same(name, build.Content.Languages, organisation.Text("slug")),
            Values = new ValueSet { { "website", website }, { "logo", build.Pictures.Pick(organisation.Text("logo")) } }.Values,
        });
        return PlannedValue.Picks(key);
    }
}
