namespace UmbracoKi.Integreat.Answers;

internal enum ContentCoding
{
    None,
    Gzip,
    Brotli,
}
