using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.ContentTypes;

internal sealed class PropertyTypeRowConfiguration : IEntityTypeConfiguration<PropertyTypeRow>
{
    public void Configure(EntityTypeBuilder<PropertyTypeRow> builder)
    {
        builder.ToTable("cmsPropertyType");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(p => p.Key).HasColumnName("UniqueId");
        builder.Property(p => p.DataTypeId).HasColumnName("dataTypeId");
        builder.Property(p => p.ContentTypeId).HasColumnName("contentTypeId");
        builder.Property(p => p.GroupId).HasColumnName("propertyTypeGroupId");
        builder.Property(p => p.Alias).HasColumnName("Alias");
        builder.Property(p => p.Name).HasColumnName("Name");
        builder.Property(p => p.Description).HasColumnName("Description");
        builder.Property(p => p.SortOrder).HasColumnName("sortOrder");
        builder.Property(p => p.Mandatory).HasColumnName("mandatory");
        builder.Property(p => p.MandatoryMessage).HasColumnName("mandatoryMessage");
        builder.Property(p => p.ValidationRegExp).HasColumnName("validationRegExp");
        builder.Property(p => p.ValidationRegExpMessage).HasColumnName("validationRegExpMessage");
        builder.Property(p => p.LabelOnTop).HasColumnName("labelOnTop");
        builder.Property(p => p.Variations).HasColumnName("variations");
    }
}
