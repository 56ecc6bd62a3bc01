namespace UmbracoKi.Embedded.Doctor;

/// <summary>How bad a finding is.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing; nothing is broken.</summary>
    Note,

    /// <summary>Broken, or about to break.</summary>
    Fault,
}
