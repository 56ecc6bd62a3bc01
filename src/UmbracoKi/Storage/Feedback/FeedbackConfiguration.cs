using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Storage.Feedback;

internal sealed class FeedbackConfiguration : IEntityTypeConfiguration<FeedbackRow>
{
    public const string Table = UmbracoKiDbContext.TablePrefix + "Feedback";

    public void Configure(EntityTypeBuilder<FeedbackRow> feedback)
    {
        feedback.ToTable(Table);
        feedback.HasKey(row => row.Id).HasName("PK_" + Table);
        feedback.HasIndex(row => row.Received).HasDatabaseName($"IX_{Table}_Received");
        feedback.Property(row => row.Region).HasMaxLength(FeedbackLimits.Region);
        feedback.Property(row => row.Language).HasMaxLength(FeedbackLimits.Language);
        feedback.Property(row => row.Kind).HasMaxLength(FeedbackLimits.Kind);
        feedback.Property(row => row.Slug).HasMaxLength(FeedbackLimits.Slug);
        feedback.Property(row => row.Comment).HasMaxLength(FeedbackLimits.Comment);
        feedback.Property(row => row.Category).HasMaxLength(FeedbackLimits.Category);
        feedback.Property(row => row.SearchQuery).HasMaxLength(FeedbackLimits.SearchQuery);
    }
}
