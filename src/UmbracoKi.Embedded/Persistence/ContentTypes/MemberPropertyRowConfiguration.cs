using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.ContentTypes;

internal sealed class MemberPropertyRowConfiguration : IEntityTypeConfiguration<MemberPropertyRow>
{
    public void Configure(EntityTypeBuilder<MemberPropertyRow> builder)
    {
        builder.ToTable("cmsMemberType");
        builder.HasKey(p => p.Pk);
        builder.Property(p => p.Pk).HasColumnName("pk").ValueGeneratedOnAdd();
        builder.Property(p => p.MemberTypeId).HasColumnName("NodeId");
        builder.Property(p => p.PropertyTypeId).HasColumnName("propertytypeId");
        builder.Property(p => p.MemberCanEdit).HasColumnName("memberCanEdit");
        builder.Property(p => p.ViewOnProfile).HasColumnName("viewOnProfile");
        builder.Property(p => p.IsSensitive).HasColumnName("isSensitive");
    }
}
