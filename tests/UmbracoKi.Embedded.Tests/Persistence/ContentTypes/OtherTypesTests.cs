using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using UmbracoKi.Embedded.Persistence.ContentData;

namespace UmbracoKi.Embedded.Tests.Persistence.ContentTypes;

/// <summary>Media and member types change as document types do.</summary>
public sealed class OtherTypesTests : IDisposable
{
    private static readonly Guid User = Constants.Security.SuperUserKey;

    private readonly ServiceBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_property_removed_from_a_media_type_takes_the_values_of_media_along()
    {
        var types = _bench.Get<IMediaTypeService>();
        var image = types.Get(Constants.Conventions.MediaTypes.Image).ShouldNotBeNull();
        var width = image.PropertyTypes.Single(p => p.Alias == Constants.Conventions.Media.Width);
        var height = image.PropertyTypes.Single(p => p.Alias == Constants.Conventions.Media.Height);
        AddMedium(image.Id, width.Id, height.Id);

        image.RemovePropertyType(width.Alias);
        (await types.UpdateAsync(image, User)).Result.ShouldBe(ContentTypeOperationStatus.Success);

        _bench.Rows("umbracoPropertyData", "propertyTypeId").ShouldBe([$"{height.Id}"]);
    }

    [Fact]
    public async Task A_member_type_keeps_what_members_may_see_and_edit()
    {
        var types = _bench.Get<IMemberTypeService>();
        var strings = _bench.Get<IShortStringHelper>();
        var type = new MemberType(strings, Constants.System.Root) { Alias = "helper", Name = "Helper" };
        foreach (var alias in new[] { "phone", "notes" })
        {
            var dataType = (await _bench.Get<IDataTypeService>().GetAsync(ChangingSite.TextBox))!;
            type.AddPropertyType(new PropertyType(strings, dataType, alias) { Name = alias }, "content", "Content");
        }

        type.SetMemberCanEditProperty("phone", true);
        type.SetIsSensitiveProperty("notes", true);
        (await types.CreateAsync(type, User)).Result.ShouldBe(ContentTypeOperationStatus.Success);

        var created = types.Get("helper").ShouldNotBeNull();
        created.MemberCanEditProperty("phone").ShouldBeTrue();
        created.MemberCanEditProperty("notes").ShouldBeFalse();
        created.IsSensitiveProperty("notes").ShouldBeTrue();

        created.RemovePropertyType("notes");
        created.SetMemberCanViewProperty("phone", true);
        (await types.UpdateAsync(created, User)).Result.ShouldBe(ContentTypeOperationStatus.Success);

        types.Get("helper")!.MemberCanViewProperty("phone").ShouldBeTrue();
        _bench.Rows($"cmsMemberType WHERE NodeId = {created.Id}", "memberCanEdit", "viewOnProfile", "isSensitive").ShouldBe(["1 | 1 | 0"]);
    }

    private void AddMedium(int typeId, params int[] properties) => _bench.InScope(() =>
    {
        // Any node of a fresh database will do.
        const int node = 1034;
        var database = _bench.Database.Writing;
        var version = new ContentVersionRow { NodeId = node, VersionDate = DateTime.UnixEpoch, Current = true, Text = "Picture" };
        database.Add(new ContentRow { NodeId = node, ContentTypeId = typeId });
        database.SaveChanges();
        database.Add(version);
        database.SaveChanges();
        database.AddRange(properties.Select(id => new PropertyDataRow { VersionId = version.Id, PropertyTypeId = id, IntValue = 640 }));
        database.SaveChanges();
    });
}
