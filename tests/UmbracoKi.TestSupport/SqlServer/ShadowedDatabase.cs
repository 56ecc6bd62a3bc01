using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace UmbracoKi.TestSupport.SqlServer;

/// <summary>Does for a <see cref="SqlServerShadow"/> whatever it does for SQLite.</summary>
internal sealed class ShadowedDatabase(DatabaseDependencies dependencies, RelationalDatabaseDependencies relationalDependencies)
    : RelationalDatabase(dependencies, relationalDependencies)
{
    public override Func<QueryContext, TResult> CompileQuery<TResult>(Expression query, bool async)
    {
        var compiled = base.CompileQuery<TResult>(query, async);
        var shadow = SqlServerShadow.Compile<TResult>(query, async);
        return context =>
        {
            shadow(context.Parameters);
            return compiled(context);
        };
    }

    public override int SaveChanges(IList<IUpdateEntry> entries)
    {
        SqlServerShadow.Save([.. entries.Select(entry => (entry.ToEntityEntry().Entity, entry.EntityState))]);
        return base.SaveChanges(entries);
    }
}
