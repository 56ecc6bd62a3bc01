namespace UmbracoKi.TestSupport.SqlServer;

/// <summary>A column as a script creates it.</summary>
/// <param name="Type">Lower case, as in <c>nvarchar(255)</c> or <c>decimal(38,6)</c>.</param>
/// <param name="Length">Of text; null if it has no limit or is none.</param>
public sealed record TSqlColumn(string Name, string Type, bool IsNullable, bool IsIdentity, int? Length);
