using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace UmbracoKi.Storage.Migrations;

/// <summary>
/// One table for all ids, with the numbering each is of. Rows there are keep their ids, and the two numberings all kinds had
/// in common; each kind goes on counting where those stand. See <see cref="Initial"/> for what a migration may not do.
/// </summary>
[DbContext(typeof(UmbracoKiDbContext))]
[Migration("20261122200000_IdsByKind")]
internal sealed class IdsByKind : Migration
{
    private static readonly string[] Kinds = ["other", "region", "page", "place", "place category", "event", "news", "imprint", "organisation"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        var exact = StorageText.ExactCollation(ActiveProvider);

        migrationBuilder.CreateTable(
            "umbracoKiId",
            table => new
            {
                Document = table.Column<Guid>(nullable: false),
                Language = table.Column<string>(maxLength: 35, nullable: false, collation: exact),
                Numbering = table.Column<string>(maxLength: 50, nullable: false, collation: exact),
                Id = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_umbracoKiId", row => new { row.Document, row.Language }));

        migrationBuilder.Sql("INSERT INTO umbracoKiId (Document, Language, Numbering, Id) SELECT Document, '', 'document', Id FROM umbracoKiDocumentId;");
        migrationBuilder.Sql("INSERT INTO umbracoKiId (Document, Language, Numbering, Id) SELECT Document, Language, 'translation', Id FROM umbracoKiTranslationId;");
        migrationBuilder.CreateIndex("IX_umbracoKiId_Numbering_Id", "umbracoKiId", ["Numbering", "Id"], unique: true);
        migrationBuilder.DropTable("umbracoKiDocumentId");
        migrationBuilder.DropTable("umbracoKiTranslationId");

        foreach (var kind in Kinds)
        {
            migrationBuilder.Sql($"INSERT INTO umbracoKiCounter (Name, LastId) SELECT '{kind}', LastId FROM umbracoKiCounter WHERE Name = 'document'");
            migrationBuilder.Sql($"INSERT INTO umbracoKiCounter (Name, LastId) SELECT '{kind} translation', LastId FROM umbracoKiCounter WHERE Name = 'translation'");
        }
    }

    protected override void BuildTargetModel(ModelBuilder modelBuilder) => modelBuilder.HasAnnotation("ProductVersion", "10.0.0");
}
