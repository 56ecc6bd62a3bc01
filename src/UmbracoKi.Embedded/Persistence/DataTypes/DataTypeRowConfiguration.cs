using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.DataTypes;

internal sealed class DataTypeRowConfiguration : IEntityTypeConfiguration<DataTypeRow>
{
    public void Configure(EntityTypeBuilder<DataTypeRow> builder)
    {
        builder.ToTable("umbracoDataType");
        builder.HasKey(d => d.NodeId);
        builder.Property(d => d.NodeId).HasColumnName("nodeId").ValueGeneratedNever();
        builder.Property(d => d.EditorAlias).HasColumnName("propertyEditorAlias");
        builder.Property(d => d.EditorUiAlias).HasColumnName("propertyEditorUiAlias");
        builder.Property(d => d.DatabaseType).HasColumnName("dbType");
        builder.Property(d => d.Configuration).HasColumnName("config");
    }
}
