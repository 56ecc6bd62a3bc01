using Umbraco.Cms.Core.Services;
using UmbracoKi.Storage.ImportMarks;

namespace UmbracoKi.Integreat.Import;

/// <summary>Keeps import marks in Umbraco's key-values, for a site without a storage of its own.</summary>
internal sealed class KeyValueImportMarks(IKeyValueService values) : IImportMarks
{
    public string? Get(string scope, string key) => values.GetValue(Name(scope, key));

    public void Set(IEnumerable<(string Scope, string Key, string Value)> marks)
    {
        foreach (var (scope, key, value) in marks)
        {
            values.SetValue(Name(scope, key), value);
        }
    }

    private static string Name(string scope, string key) => $"UmbracoKi.{scope}.{key}";
}
