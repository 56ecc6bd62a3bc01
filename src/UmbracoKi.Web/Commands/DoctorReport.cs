using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using UmbracoKi.Embedded.Doctor;

namespace UmbracoKi.Web.Commands;

/// <summary>Writes findings for people and for programs.</summary>
internal static class DoctorReport
{
    private const int ItemsAtTheConsole = 10;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Json(IReadOnlyList<Finding> findings)
        => JsonSerializer.Serialize(new { Healthy = findings.All(finding => finding.Severity != FindingSeverity.Fault), Findings = findings }, Options);

    public static string Text(IReadOnlyList<Finding> findings, string site)
    {
        var faults = findings.Count(finding => finding.Severity == FindingSeverity.Fault);
        var text = new StringBuilder($"The site in '{site}': ")
            .AppendLine(faults switch { 0 => "nothing is broken.", 1 => "one thing is broken.", _ => $"{faults} things are broken." });
        foreach (var finding in findings.OrderByDescending(finding => finding.Severity))
        {
            text.AppendLine().AppendLine($"{(finding.Severity == FindingSeverity.Fault ? "BROKEN" : "note")}  {finding.What}").AppendLine($"        {finding.Advice}");
            foreach (var item in finding.Items.Take(ItemsAtTheConsole))
            {
                text.AppendLine($"        - {item}");
            }

            if (finding.Items.Count > ItemsAtTheConsole)
            {
                text.AppendLine($"        … and {finding.Items.Count - ItemsAtTheConsole} more (--json lists all)");
            }
        }

        return text.ToString().TrimEnd();
    }
}
