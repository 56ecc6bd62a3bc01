using System.Collections.Concurrent;
using System.Data.Common;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using UmbracoKi.Embedded.Persistence;
using UmbracoKi.Embedded.Persistence.Schema;

namespace UmbracoKi.TestSupport.SqlServer;

/// <summary>
/// Follows a context on SQLite with one for SQL Server that has no server: each query, change and hand-written statement is made
/// for SQL Server too, with the same parameters, parsed as T-SQL, and its names are looked up in the schema.
/// </summary>
/// <remarks>So it finds what cannot be translated, is no T-SQL or names what is not there. It cannot tell what a server would answer.</remarks>
public static class SqlServerShadow
{
    // SQL may differ with the values of parameters; after so many executions it hardly does.
    private const int ExecutionsToFollow = 20;

    private static readonly DateTime Earliest = new(1753, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly Lazy<IReadOnlyDictionary<string, TSqlTable>> LazySchema = new(() => TSql.Tables(SqlServerSchema.Schema));
    private static readonly ConcurrentDictionary<string, bool> Seen = new(StringComparer.Ordinal);
    private static readonly ConcurrentQueue<string> Found = new();
    private static readonly AsyncLocal<Counter?> Current = new();

    private static readonly DbContextOptions<UmbracoDbContext> Options = new DbContextOptionsBuilder<UmbracoDbContext>()
        .UseSqlServer("Server=none.invalid;Database=None;Encrypt=False")
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        .AddInterceptors(new SilentServer(Note))
        .Options;

    /// <summary>The tables of the schema's script.</summary>
    public static IReadOnlyDictionary<string, TSqlTable> Schema => LazySchema.Value;

    /// <summary>All statements since the process began.</summary>
    public static IReadOnlyCollection<string> Statements => [.. Seen.Keys];

    /// <summary>Lets the contexts of a host be followed.</summary>
    public static void Follow(IServiceCollection services)
    {
        if (!RealSqlServer.IsUsed)
        {
            services.ConfigureDbContext<UmbracoDbContext>((_, options) => options
                .ReplaceService<IDatabase, ShadowedDatabase>()
                .AddInterceptors(new HandWrittenStatements(Note)));
        }
    }

    /// <exception cref="InvalidOperationException">Something was found that a SQL Server would not take.</exception>
    public static void ThrowIfRefused()
    {
        var found = new List<string>();
        while (Found.TryDequeue(out var problem))
        {
            found.Add(problem);
        }

        if (found.Count > 0)
        {
            throw new InvalidOperationException($"SQL Server would refuse {found.Count} statements:{Environment.NewLine}{string.Join(Environment.NewLine + Environment.NewLine, found.Distinct())}");
        }
    }

    internal static UmbracoDbContext CreateContext() => new(Options) { IsWriting = true };

    internal static Action<IDictionary<string, object?>> Compile<TResult>(Expression query, bool async)
    {
        Func<QueryContext, TResult> compiled;
        try
        {
            using var context = CreateContext();
            compiled = context.GetService<IDatabase>().CompileQuery<TResult>(new OtherModel(context).Visit(query), async);
        }
        catch (Exception failure)
        {
            Found.Enqueue($"{failure.Message}: {query}");
            return _ => { };
        }

        var executions = 0;
        return parameters =>
        {
            if (!async && Interlocked.Increment(ref executions) <= ExecutionsToFollow)
            {
                Execute(compiled, parameters, query);
            }
        };
    }

    internal static void Save(IReadOnlyList<(object Entity, EntityState State)> entries)
    {
        using var context = CreateContext();
        context.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        foreach (var (entity, state) in entries)
        {
            context.Entry(Copy(context, entity)).State = state;
        }

        try
        {
            Counted(() => context.SaveChanges(), "SaveChanges");
        }
        catch (DbUpdateConcurrencyException)
        {
            // There is no server that would have found the rows.
        }
    }

    private static void Execute<TResult>(Func<QueryContext, TResult> compiled, IDictionary<string, object?> parameters, Expression query)
    {
        using var context = CreateContext();
        var queryContext = context.GetService<IQueryContextFactory>().Create();
        foreach (var (name, value) in parameters)
        {
            queryContext.Parameters[name] = value;
        }

        Counted(() =>
        {
            if (compiled(queryContext) is System.Collections.IEnumerable rows and not string)
            {
                rows.GetEnumerator().MoveNext();
            }
        }, query.ToString());
    }

    /// <summary>An answer without rows may not be what the caller can use; a statement that was never made is a failure.</summary>
    private static void Counted(Action action, string what)
    {
        var counter = Current.Value = new Counter();
        try
        {
            action();
        }
        catch (InvalidOperationException) when (counter.Commands > 0)
        {
            // No rows.
        }
        catch (Exception failure) when (failure is not DbUpdateConcurrencyException)
        {
            Found.Enqueue($"{failure.GetType().Name}: {failure.Message}: {what}");
        }
        finally
        {
            Current.Value = null;
        }

        if (counter.Commands == 0)
        {
            Found.Enqueue($"No statement was made: {what}");
        }
    }

    private static object Copy(UmbracoDbContext context, object entity)
    {
        var copy = RuntimeHelpers.GetUninitializedObject(entity.GetType());
        foreach (var property in context.Model.FindEntityType(entity.GetType())!.GetProperties())
        {
            property.PropertyInfo!.SetValue(copy, property.PropertyInfo.GetValue(entity));
        }

        return copy;
    }

    private static void Note(DbCommand command)
    {
        if (Current.Value is { } counter)
        {
            counter.Commands++;
        }

        foreach (var early in command.Parameters.Cast<DbParameter>().Where(p => p.Value is DateTime date && date < Earliest))
        {
            Found.Enqueue($"{early.ParameterName} is a date before 1753 in {command.CommandText}");
        }

        if (Seen.TryAdd(command.CommandText, true))
        {
            foreach (var problem in TSqlNames.Problems(command.CommandText, Schema))
            {
                Found.Enqueue(problem);
            }
        }
    }

    private sealed class Counter
    {
        public int Commands { get; set; }
    }

    /// <summary>Makes a query one of another context's model.</summary>
    private sealed class OtherModel(UmbracoDbContext context) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) => node is EntityQueryRootExpression root
            ? root.UpdateEntityType(context.Model.FindEntityType(root.EntityType.Name) ?? context.GetService<IAdHocMapper>().GetOrAddEntityType(root.EntityType.ClrType))
            : base.VisitExtension(node);
    }
}
