namespace UmbracoKi.Storage.Feedback;

internal enum BackOfficeAccessResult
{
    NotSignedIn,
    NoRight,
    Granted,
}
