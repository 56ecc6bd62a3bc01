using System.ComponentModel.DataAnnotations;

namespace UmbracoKi.Web.SampleContent;

/// <summary>Whether a database without documents is filled, and with what.</summary>
public sealed class SampleContentOptions
{
    public const string SectionName = "SampleContent";

    /// <value>True by default. It only ever concerns a database without documents, or one whose loading was interrupted.</value>
    public bool Load { get; set; } = true;

    /// <value>The pack's folder, absolute or relative to the program; <c>SampleContent</c> by default.</value>
    [Required]
    public string Folder { get; set; } = "SampleContent";
}
