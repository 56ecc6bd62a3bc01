using System.Collections;

namespace UmbracoKi.Integreat.Import;

/// <summary>Collects values by alias; what is missing is left out.</summary>
internal sealed class ValueSet : IEnumerable<KeyValuePair<string, PlannedValue>>
{
    private readonly Dictionary<string, PlannedValue> _values = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, PlannedValue> Values => _values;

    public void Add(string alias, PlannedValue? value)
    {
        if (value is not null)
        {
            _values[alias] = value;
        }
    }

    public void Add(string alias, string? text) => Add(alias, PlannedValue.OfText(text));

    public IEnumerator<KeyValuePair<string, PlannedValue>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
