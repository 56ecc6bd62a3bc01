using System.Reflection;

namespace UmbracoKi.Embedded.Persistence;

/// <summary>Stands where a port has no adapter yet: a service can be built, a call says what is missing.</summary>
internal class UnsupportedPort : DispatchProxy
{
    public static T Create<T>()
        where T : class
        => Create<T, UnsupportedPort>();

    protected override object Invoke(MethodInfo? targetMethod, object?[]? args)
        => throw new NotSupportedException(
            $"{targetMethod?.DeclaringType?.Name}.{targetMethod?.Name} is not supported by the embedded Umbraco.");
}
