using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.ContentTypes;

internal sealed class PropertyTypeGroupRowConfiguration : IEntityTypeConfiguration<PropertyTypeGroupRow>
{
    public void Configure(EntityTypeBuilder<PropertyTypeGroupRow> builder)
    {
        builder.ToTable("cmsPropertyTypeGroup");
        builder.HasKey(g => g.Id);
        builder.Property(g => g.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(g => g.Key).HasColumnName("uniqueID");
        builder.Property(g => g.ContentTypeId).HasColumnName("contenttypeNodeId");
        builder.Property(g => g.Type).HasColumnName("type");
        builder.Property(g => g.Name).HasColumnName("text");
        builder.Property(g => g.Alias).HasColumnName("alias");
        builder.Property(g => g.SortOrder).HasColumnName("sortorder");
    }
}
