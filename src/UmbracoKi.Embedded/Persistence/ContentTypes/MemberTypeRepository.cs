using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Strings;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.ContentTypes;

/// <summary>Member types, with what members may see and edit of themselves.</summary>
internal sealed class MemberTypeRepository(
    AppCaches caches, IScopedDatabase database, CommitCounter commits,
    ContentTypeReader reader, ContentTypeWriter writer, IShortStringHelper strings)
    : ContentTypeRepositoryBase<IMemberType>(caches, database, commits, reader, writer, Constants.ObjectTypes.MemberType),
        IMemberTypeRepository
{
    protected override IMemberType Create(int parentId) => new MemberType(strings, parentId);

    protected override IReadOnlyList<IMemberType> Load(UmbracoDbContext context)
    {
        var types = Types(context);
        var aliases = context.Set<PropertyTypeRow>().ToDictionary(p => p.Id, p => p.Alias);
        foreach (var row in context.Set<MemberPropertyRow>().ToList())
        {
            var (type, alias) = (types[row.MemberTypeId], aliases[row.PropertyTypeId]);
            type.SetMemberCanEditProperty(alias, row.MemberCanEdit);
            type.SetMemberCanViewProperty(alias, row.ViewOnProfile);
            type.SetIsSensitiveProperty(alias, row.IsSensitive);
            type.ResetDirtyProperties(false);
        }

        return [.. types.Values];
    }

    protected override void Insert(UmbracoDbContext context, IMemberType type)
    {
        base.Insert(context, type);
        SaveMemberProperties(context, type);
    }

    protected override void Update(UmbracoDbContext context, IMemberType type)
    {
        base.Update(context, type);
        SaveMemberProperties(context, type);
    }

    private static void SaveMemberProperties(UmbracoDbContext context, IMemberType type)
    {
        context.Set<MemberPropertyRow>().Where(p => p.MemberTypeId == type.Id).ExecuteDelete();
        context.AddRange(type.PropertyTypes.Select(property => new MemberPropertyRow
        {
            MemberTypeId = type.Id,
            PropertyTypeId = property.Id,
            MemberCanEdit = type.MemberCanEditProperty(property.Alias),
            ViewOnProfile = type.MemberCanViewProperty(property.Alias),
            IsSensitive = type.IsSensitiveProperty(property.Alias),
        }));
        context.SaveChanges();
    }
}
