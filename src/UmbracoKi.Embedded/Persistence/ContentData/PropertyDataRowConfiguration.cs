using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UmbracoKi.Embedded.Persistence.Schema;

namespace UmbracoKi.Embedded.Persistence.ContentData;

internal sealed class PropertyDataRowConfiguration : IEntityTypeConfiguration<PropertyDataRow>
{
    public void Configure(EntityTypeBuilder<PropertyDataRow> builder)
    {
        builder.ToTable("umbracoPropertyData");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(r => r.VersionId).HasColumnName("versionId");
        builder.Property(r => r.PropertyTypeId).HasColumnName("propertyTypeId");
        builder.Property(r => r.LanguageId).HasColumnName("languageId");
        builder.Property(r => r.Segment).HasColumnName("segment");
        builder.Property(r => r.IntValue).HasColumnName("intValue");
        builder.Property(r => r.DecimalValue).HasColumnName("decimalValue");
        builder.Property(r => r.DateValue).HasColumnName("dateValue").IsWallClockTime();
        builder.Property(r => r.VarcharValue).HasColumnName("varcharValue");
        builder.Property(r => r.TextValue).HasColumnName("textValue");
    }
}
