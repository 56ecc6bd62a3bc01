using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Accounts;

internal sealed class UserLoginRowConfiguration : IEntityTypeConfiguration<UserLoginRow>
{
    public void Configure(EntityTypeBuilder<UserLoginRow> builder)
    {
        builder.ToTable("umbracoUserLogin");
        builder.HasKey(r => r.SessionId);
        builder.Property(r => r.SessionId).HasColumnName("sessionId").ValueGeneratedNever();
        builder.Property(r => r.UserId).HasColumnName("userId");
        builder.Property(r => r.LoggedIn).HasColumnName("loggedInUtc");
        builder.Property(r => r.LastValidated).HasColumnName("lastValidatedUtc");
        builder.Property(r => r.LoggedOut).HasColumnName("loggedOutUtc");
        builder.Property(r => r.IpAddress).HasColumnName("ipAddress");
    }
}
