namespace UmbracoKi.Embedded.Tests.Conformance.Rows;

/// <summary>
/// The compared tables, with all their columns and how each is made comparable.
/// <c>-column</c>: generated, left out. <c>column:kind</c>: see <see cref="CanonicalNames.Text"/>. Others are compared as they are.
/// </summary>
internal static class CanonicalTables
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        ["umbracoLanguage"] = "-id languageISOCode languageCultureName isDefaultVariantLang mandatory fallbackLanguageId:language",
        ["umbracoNode"] = "id:node -uniqueId parentId:node level path:path sortOrder trashed nodeUser:user text nodeObjectType createDate:date",
        ["umbracoDataType"] = "nodeId:node propertyEditorAlias propertyEditorUiAlias dbType config",
        ["cmsContentType"] = "-pk nodeId:node alias icon thumbnail description listView isElement allowAtRoot variations",
        ["cmsContentType2ContentType"] = "parentContentTypeId:node childContentTypeId:node",
        ["cmsContentTypeAllowedContentType"] = "Id:node AllowedId:node SortOrder",
        ["cmsPropertyType"] = "id:property -contentTypeId -Alias dataTypeId:node propertyTypeGroupId:group Name sortOrder mandatory mandatoryMessage "
            + "validationRegExp validationRegExpMessage Description labelOnTop variations UniqueId:key",
        ["cmsPropertyTypeGroup"] = "-id uniqueID:key contenttypeNodeId:node type text alias sortorder",
        ["umbracoContentVersionCleanupPolicy"] = "contentTypeId:node preventCleanup keepAllVersionsNewerThanDays keepLatestVersionPerDayForDays updated:date",
        ["umbracoContent"] = "nodeId:node contentTypeId:node",
        ["umbracoDocument"] = "nodeId:node published edited",
        ["umbracoContentVersion"] = "id:version -nodeId versionDate:date userId:user current text preventCleanup",
        ["umbracoMediaVersion"] = "id:version path",
        ["umbracoDocumentVersion"] = "id:version templateId published",
        ["umbracoContentVersionCultureVariation"] = "-id versionId:version languageId:language name date:date availableUserId",
        ["umbracoDocumentCultureVariation"] = "-id nodeId:node languageId:language edited available published name",
        ["umbracoPropertyData"] = "-id versionId:version propertyTypeId:property languageId:language segment intValue decimalValue "
            + "dateValue:instant varcharValue textValue",
        ["umbracoContentSchedule"] = "-id nodeId:node languageId:language date:instant action",
        ["umbracoDocumentUrl"] = "-id uniqueId isDraft languageId:language urlSegment isPrimary",
        ["umbracoDomain"] = "-id domainDefaultLanguage:language domainRootStructureID:node domainName sortOrder",
        ["umbracoRelation"] = "-id parentId:node childId:node relType datetime:date comment",
        ["cmsTags"] = "-id group languageId:language tag",
        ["cmsTagRelationship"] = "nodeId:node tagId:tag propertyTypeId:property",
        ["cmsDictionary"] = "-pk id:dictionary parent:dictionary key",
        ["cmsLanguageText"] = "-pk languageId:language UniqueId:dictionary value",
        ["umbracoLog"] = "-id userId:user NodeId:logged entityType Datestamp:date logHeader logComment:comment parameters:comment",
        ["umbracoKeyValue"] = "key value updated:date",
        ["umbracoUser"] = "-id key userDisabled userNoConsole userName userLogin -userPassword passwordConfig userEmail userLanguage -securityStampToken "
            + "failedLoginAttempts lastLockoutDate:date lastPasswordChangeDate:date lastLoginDate:date emailConfirmedDate:date invitedDate:date "
            + "createDate:date updateDate:date kind avatar",
        ["umbracoUserGroup"] = "id key userGroupAlias userGroupName userGroupDefaultPermissions createDate:date updateDate:date icon "
            + "hasAccessToAllLanguages startContentId startMediaId",
        ["umbracoUser2UserGroup"] = "userId:user userGroupId",
        ["umbracoUserGroup2App"] = "userGroupId app",
        ["umbracoUserGroup2Language"] = "userGroupId languageId:language",
        ["umbracoUserGroup2Permission"] = "-id userGroupKey permission",
        ["umbracoUserGroup2GranularPermission"] = "-id userGroupKey uniqueId permission context",
        ["umbracoUserStartNode"] = "-id userId:user startNode:node startNodeType",
        ["umbracoUser2NodeNotify"] = "userId:user nodeId:node action",
    };
}
