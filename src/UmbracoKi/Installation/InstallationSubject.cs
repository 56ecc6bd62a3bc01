namespace UmbracoKi.Installation;

public enum InstallationSubject
{
    Language,
    DataType,
    DocumentType,
    MediaType,
}
