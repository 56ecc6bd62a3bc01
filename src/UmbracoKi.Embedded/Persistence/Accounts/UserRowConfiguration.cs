using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Accounts;

internal sealed class UserRowConfiguration : IEntityTypeConfiguration<UserRow>
{
    public void Configure(EntityTypeBuilder<UserRow> builder)
    {
        builder.ToTable("umbracoUser");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(r => r.Key).HasColumnName("key");
        builder.Property(r => r.Disabled).HasColumnName("userDisabled");
        builder.Property(r => r.LockedOut).HasColumnName("userNoConsole");
        builder.Property(r => r.Name).HasColumnName("userName");
        builder.Property(r => r.Login).HasColumnName("userLogin");
        builder.Property(r => r.Password).HasColumnName("userPassword");
        builder.Property(r => r.PasswordConfiguration).HasColumnName("passwordConfig");
        builder.Property(r => r.Email).HasColumnName("userEmail");
        builder.Property(r => r.Language).HasColumnName("userLanguage");
        builder.Property(r => r.SecurityStamp).HasColumnName("securityStampToken");
        builder.Property(r => r.FailedLoginAttempts).HasColumnName("failedLoginAttempts");
        builder.Property(r => r.LastLockoutDate).HasColumnName("lastLockoutDate");
        builder.Property(r => r.LastPasswordChangeDate).HasColumnName("lastPasswordChangeDate");
        builder.Property(r => r.LastLoginDate).HasColumnName("lastLoginDate");
        builder.Property(r => r.EmailConfirmedDate).HasColumnName("emailConfirmedDate");
        builder.Property(r => r.InvitedDate).HasColumnName("invitedDate");
        builder.Property(r => r.CreateDate).HasColumnName("createDate");
        builder.Property(r => r.UpdateDate).HasColumnName("updateDate");
        builder.Property(r => r.Kind).HasColumnName("kind");
        builder.Property(r => r.Avatar).HasColumnName("avatar");
    }
}
