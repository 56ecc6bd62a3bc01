namespace UmbracoKi.Web.Commands;

/// <summary>Something the program does instead of serving the site.</summary>
internal interface ICommand
{
    /// <value>The first argument.</value>
    string Name { get; }

    /// <value>One line for the list of commands.</value>
    string Summary { get; }

    /// <param name="arguments">Those after the name.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors, CancellationToken cancellationToken);
}
