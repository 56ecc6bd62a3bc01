using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Storage.ImportMarks;

namespace UmbracoKi.Integreat.Import;

/// <summary>Keeps import marks in Umbraco's key-values, for a site without a storage of its own.</summary>
internal sealed class KeyValueImportMarks(IKeyValueService values, ICoreScopeProvider scopes) : IImportMarks
{
    public string? Get(string scope, string key) => values.GetValue(Name(scope, key));

    public void Set(IEnumerable<(string Scope, string Key, string Value)> marks)
    {
        using var scope = scopes.CreateCoreScope();
        foreach (var (name, key, value) in marks)
        {
            values.SetValue(Name(name, key), value);
        }

        scope.Complete();
    }

    private static string Name(string scope, string key) => $"UmbracoKi.{scope}.{key}";
}
