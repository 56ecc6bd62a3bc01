using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace UmbracoKi.Storage.Migrations;

/// <summary>
/// Names everything itself and leaves column types to the provider, so that one migration serves SQLite and SQL Server.
/// It must never change, not even by way of a constant: later changes to the tables are later migrations.
/// </summary>
[DbContext(typeof(UmbracoKiDbContext))]
[Migration("20261122000000_Initial")]
internal sealed class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        var exact = StorageText.ExactCollation(ActiveProvider);

        migrationBuilder.CreateTable(
            "umbracoKiCounter",
            table => new
            {
                Name = table.Column<string>(maxLength: 50, nullable: false, collation: exact),
                LastId = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_umbracoKiCounter", row => row.Name));

        migrationBuilder.CreateTable(
            "umbracoKiDocumentId",
            table => new
            {
                Id = table.Column<int>(nullable: false),
                Document = table.Column<Guid>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_umbracoKiDocumentId", row => row.Id));

        migrationBuilder.CreateTable(
            "umbracoKiTranslationId",
            table => new
            {
                Id = table.Column<int>(nullable: false),
                Document = table.Column<Guid>(nullable: false),
                Language = table.Column<string>(maxLength: 35, nullable: false, collation: exact),
            },
            constraints: table => table.PrimaryKey("PK_umbracoKiTranslationId", row => row.Id));

        migrationBuilder.CreateTable(
            "umbracoKiSlug",
            table => new
            {
                Id = Generated(table.Column<int>(nullable: false)),
                Document = table.Column<Guid>(nullable: false),
                Language = table.Column<string>(maxLength: 35, nullable: false, collation: exact),
                Slug = table.Column<string>(maxLength: 800, nullable: false, collation: exact),
            },
            constraints: table => table.PrimaryKey("PK_umbracoKiSlug", row => row.Id));

        migrationBuilder.CreateTable(
            "umbracoKiImportMark",
            table => new
            {
                Id = Generated(table.Column<int>(nullable: false)),
                Scope = table.Column<string>(maxLength: 100, nullable: false, collation: exact),
                Key = table.Column<string>(maxLength: 700, nullable: false, collation: exact),
                Value = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_umbracoKiImportMark", row => row.Id));

        migrationBuilder.CreateTable(
            "umbracoKiFeedback",
            table => new
            {
                Id = Generated(table.Column<long>(nullable: false)),
                Received = table.Column<DateTime>(nullable: false),
                Region = table.Column<string>(maxLength: 100, nullable: false),
                Language = table.Column<string>(maxLength: 35, nullable: false),
                Kind = table.Column<string>(maxLength: 50, nullable: false),
                Slug = table.Column<string>(maxLength: 1000, nullable: true),
                Document = table.Column<Guid>(nullable: true),
                Rating = table.Column<int>(nullable: true),
                Comment = table.Column<string>(maxLength: 10000, nullable: true),
                Category = table.Column<string>(maxLength: 200, nullable: true),
                SearchQuery = table.Column<string>(maxLength: 1000, nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_umbracoKiFeedback", row => row.Id));

        migrationBuilder.CreateIndex("IX_umbracoKiDocumentId_Document", "umbracoKiDocumentId", "Document", unique: true);
        migrationBuilder.CreateIndex("IX_umbracoKiTranslationId_Document_Language", "umbracoKiTranslationId", ["Document", "Language"], unique: true);
        migrationBuilder.CreateIndex("IX_umbracoKiSlug_Document_Language_Slug", "umbracoKiSlug", ["Document", "Language", "Slug"], unique: true);
        migrationBuilder.CreateIndex("IX_umbracoKiImportMark_Scope_Key", "umbracoKiImportMark", ["Scope", "Key"], unique: true);
        migrationBuilder.CreateIndex("IX_umbracoKiFeedback_Received", "umbracoKiFeedback", "Received");

        // Own ids start high: those below stay free for content that is imported with its ids.
        migrationBuilder.Sql("INSERT INTO umbracoKiCounter (Name, LastId) VALUES ('document', 99999999)");
        migrationBuilder.Sql("INSERT INTO umbracoKiCounter (Name, LastId) VALUES ('translation', 99999999)");
    }

    // Without a version, unique indexes get the filters that EF Core 1 gave them on SQL Server.
    protected override void BuildTargetModel(ModelBuilder modelBuilder) => modelBuilder.HasAnnotation("ProductVersion", "10.0.0");

    private static OperationBuilder<AddColumnOperation> Generated(OperationBuilder<AddColumnOperation> column) =>
        column.Annotation("Sqlite:Autoincrement", true).Annotation("SqlServer:Identity", "1, 1");
}
