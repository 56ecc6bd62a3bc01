namespace UmbracoKi.Endpoints;

internal enum BackOfficeAccessResult
{
    NotSignedIn,
    NoRight,
    Granted,
}
