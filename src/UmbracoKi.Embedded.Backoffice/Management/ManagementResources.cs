namespace UmbracoKi.Embedded.Backoffice.Management;

/// <summary>All resources of this assembly.</summary>
internal static class ManagementResources
{
    public static IReadOnlyList<IManagementResource> All { get; } = Found<IManagementResource>();

    /// <summary>One instance of each class of this assembly that implements <typeparamref name="T"/>.</summary>
    public static T[] Found<T>() =>
    [
        .. typeof(ManagementResources).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false } && type.IsAssignableTo(typeof(T)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type)!),
    ];
}
