-- The database schema of Umbraco 17.0 for SQLite: every table with its keys and indexes, as a full Umbraco 17.0.1 leaves it.
-- It is a contract: a full Umbraco reads and migrates databases made from it, so names, types, defaults and constraints stay as they are.

CREATE TABLE umbracoUser (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "userDisabled" INTEGER NOT NULL CONSTRAINT "DF_umbracoUser_userDisabled" DEFAULT ('0'),
    "key" TEXT NOT NULL CONSTRAINT "DF_umbracoUser_key",
    "userNoConsole" INTEGER NOT NULL CONSTRAINT "DF_umbracoUser_userNoConsole" DEFAULT ('0'),
    "userName" TEXT COLLATE NOCASE NOT NULL,
    "userLogin" TEXT COLLATE NOCASE NOT NULL,
    "userPassword" TEXT COLLATE NOCASE NOT NULL,
    "passwordConfig" TEXT COLLATE NOCASE NULL,
    "userEmail" TEXT COLLATE NOCASE NOT NULL,
    "userLanguage" TEXT COLLATE NOCASE NULL,
    "securityStampToken" TEXT COLLATE NOCASE NULL,
    "failedLoginAttempts" INTEGER NULL,
    "lastLockoutDate" TEXT NULL,
    "lastPasswordChangeDate" TEXT NULL,
    "lastLoginDate" TEXT NULL,
    "emailConfirmedDate" TEXT NULL,
    "invitedDate" TEXT NULL,
    "createDate" TEXT NOT NULL CONSTRAINT "DF_umbracoUser_createDate" DEFAULT (CURRENT_TIMESTAMP),
    "updateDate" TEXT NOT NULL CONSTRAINT "DF_umbracoUser_updateDate" DEFAULT (CURRENT_TIMESTAMP),
    "kind" INTEGER NOT NULL CONSTRAINT "DF_umbracoUser_kind" DEFAULT ('0'),
    "avatar" TEXT COLLATE NOCASE NULL,
    CONSTRAINT PK_user UNIQUE ("id")
);
CREATE UNIQUE INDEX "IX_umbracoUser_userKey" ON "umbracoUser" ("key");
CREATE INDEX "IX_umbracoUser_userLogin" ON "umbracoUser" ("userLogin");

CREATE TABLE umbracoNode (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uniqueId" TEXT NOT NULL CONSTRAINT "DF_umbracoNode_uniqueId",
    "parentId" INTEGER NOT NULL,
    "level" INTEGER NOT NULL,
    "path" TEXT COLLATE NOCASE NOT NULL,
    "sortOrder" INTEGER NOT NULL,
    "trashed" INTEGER NOT NULL CONSTRAINT "DF_umbracoNode_trashed" DEFAULT ('0'),
    "nodeUser" INTEGER NULL,
    "text" TEXT COLLATE NOCASE NULL,
    "nodeObjectType" TEXT NULL,
    "createDate" TEXT NOT NULL CONSTRAINT "DF_umbracoNode_createDate" DEFAULT (CURRENT_TIMESTAMP),
    CONSTRAINT PK_umbracoNode UNIQUE ("id"),
    CONSTRAINT FK_umbracoNode_umbracoNode_id FOREIGN KEY ("parentId") REFERENCES "umbracoNode" ("id"),
    CONSTRAINT FK_umbracoNode_umbracoUser_id FOREIGN KEY ("nodeUser") REFERENCES "umbracoUser" ("id")
);
CREATE UNIQUE INDEX "IX_umbracoNode_UniqueId" ON "umbracoNode" ("uniqueId");
CREATE INDEX "IX_umbracoNode_parentId_nodeObjectType" ON "umbracoNode" ("parentId", "nodeObjectType");
CREATE INDEX "IX_umbracoNode_Level" ON "umbracoNode" ("level", "parentId", "sortOrder", "nodeObjectType", "trashed");
CREATE INDEX "IX_umbracoNode_Path" ON "umbracoNode" ("path");
CREATE INDEX "IX_umbracoNode_ObjectType_trashed_sorted" ON "umbracoNode" ("nodeObjectType", "trashed", "sortOrder", "id");
CREATE INDEX "IX_umbracoNode_Trashed" ON "umbracoNode" ("trashed");
CREATE INDEX "IX_umbracoNode_ObjectType" ON "umbracoNode" ("nodeObjectType", "trashed");

CREATE TABLE cmsContentType (
    "pk" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "nodeId" INTEGER NOT NULL,
    "alias" TEXT COLLATE NOCASE NULL,
    "icon" TEXT COLLATE NOCASE NULL,
    "thumbnail" TEXT COLLATE NOCASE NOT NULL CONSTRAINT "DF_cmsContentType_thumbnail" DEFAULT ('folder.png'),
    "description" TEXT COLLATE NOCASE NULL,
    "listView" TEXT NULL,
    "isElement" INTEGER NOT NULL CONSTRAINT "DF_cmsContentType_isElement" DEFAULT ('0'),
    "allowAtRoot" INTEGER NOT NULL CONSTRAINT "DF_cmsContentType_allowAtRoot" DEFAULT ('0'),
    "variations" INTEGER NOT NULL CONSTRAINT "DF_cmsContentType_variations" DEFAULT ('1'),
    CONSTRAINT PK_cmsContentType UNIQUE ("pk"),
    CONSTRAINT FK_cmsContentType_umbracoNode_id FOREIGN KEY ("nodeId") REFERENCES "umbracoNode" ("id")
);
CREATE UNIQUE INDEX "IX_cmsContentType" ON "cmsContentType" ("nodeId");
CREATE INDEX "IX_cmsContentType_icon" ON "cmsContentType" ("icon");

CREATE TABLE cmsTemplate (
    "pk" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "nodeId" INTEGER NOT NULL,
    "alias" TEXT COLLATE NOCASE NULL,
    CONSTRAINT PK_cmsTemplate UNIQUE ("pk"),
    CONSTRAINT FK_cmsTemplate_umbracoNode FOREIGN KEY ("nodeId") REFERENCES "umbracoNode" ("id")
);
CREATE UNIQUE INDEX "IX_cmsTemplate_nodeId" ON "cmsTemplate" ("nodeId");

CREATE TABLE umbracoContent (
    "nodeId" INTEGER NOT NULL,
    "contentTypeId" INTEGER NOT NULL,
    CONSTRAINT PK_umbracoContent PRIMARY KEY ("nodeId"),
    CONSTRAINT FK_umbracoContent_umbracoNode_id FOREIGN KEY ("nodeId") REFERENCES "umbracoNode" ("id"),
    CONSTRAINT FK_umbracoContent_cmsContentType_nodeId FOREIGN KEY ("contentTypeId") REFERENCES "cmsContentType" ("nodeId")
);

CREATE TABLE umbracoContentVersion (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "nodeId" INTEGER NOT NULL,
    "versionDate" TEXT NOT NULL CONSTRAINT "DF_umbracoContentVersion_versionDate" DEFAULT (CURRENT_TIMESTAMP),
    "userId" INTEGER NULL,
    "current" INTEGER NOT NULL,
    "text" TEXT COLLATE NOCASE NULL,
    "preventCleanup" INTEGER NOT NULL CONSTRAINT "DF_umbracoContentVersion_preventCleanup" DEFAULT ('0'),
    CONSTRAINT PK_umbracoContentVersion UNIQUE ("id"),
    CONSTRAINT FK_umbracoContentVersion_umbracoContent_nodeId FOREIGN KEY ("nodeId") REFERENCES "umbracoContent" ("nodeId"),
    CONSTRAINT FK_umbracoContentVersion_umbracoUser_id FOREIGN KEY ("userId") REFERENCES "umbracoUser" ("id")
);
CREATE INDEX "IX_umbracoContentVersion_NodeId" ON "umbracoContentVersion" ("nodeId", "current");
CREATE INDEX "IX_umbracoContentVersion_Current" ON "umbracoContentVersion" ("current");

CREATE TABLE umbracoMediaVersion (
    "id" INTEGER NOT NULL,
    "path" TEXT COLLATE NOCASE NULL,
    CONSTRAINT PK_umbracoMediaVersion PRIMARY KEY ("id"),
    CONSTRAINT FK_umbracoMediaVersion_umbracoContentVersion_id FOREIGN KEY ("id") REFERENCES "umbracoContentVersion" ("id")
);
CREATE UNIQUE INDEX "IX_umbracoMediaVersion" ON "umbracoMediaVersion" ("id", "path");

CREATE TABLE umbracoDocument (
    "nodeId" INTEGER NOT NULL,
    "published" INTEGER NOT NULL,
    "edited" INTEGER NOT NULL,
    CONSTRAINT PK_umbracoDocument PRIMARY KEY ("nodeId"),
    CONSTRAINT FK_umbracoDocument_umbracoContent_nodeId FOREIGN KEY ("nodeId") REFERENCES "umbracoContent" ("nodeId")
);
CREATE INDEX "IX_umbracoDocument_Published" ON "umbracoDocument" ("published");

CREATE TABLE cmsDocumentType (
    "contentTypeNodeId" INTEGER NOT NULL,
    "templateNodeId" INTEGER NOT NULL,
    "IsDefault" INTEGER NOT NULL CONSTRAINT "DF_cmsDocumentType_IsDefault" DEFAULT ('0'),
    CONSTRAINT PK_cmsDocumentType PRIMARY KEY ("contentTypeNodeId", "templateNodeId"),
    CONSTRAINT FK_cmsDocumentType_cmsContentType_nodeId FOREIGN KEY ("contentTypeNodeId") REFERENCES "cmsContentType" ("nodeId"),
    CONSTRAINT FK_cmsDocumentType_umbracoNode_id FOREIGN KEY ("contentTypeNodeId") REFERENCES "umbracoNode" ("id"),
    CONSTRAINT FK_cmsDocumentType_cmsTemplate_nodeId FOREIGN KEY ("templateNodeId") REFERENCES "cmsTemplate" ("nodeId")
);

CREATE TABLE umbracoDataType (
    "nodeId" INTEGER NOT NULL,
    "propertyEditorAlias" TEXT COLLATE NOCASE NOT NULL,
    "propertyEditorUiAlias" TEXT COLLATE NOCASE NULL,
    "dbType" TEXT COLLATE NOCASE NOT NULL,
    "config" TEXT COLLATE NOCASE NULL,
    CONSTRAINT PK_umbracoDataType PRIMARY KEY ("nodeId"),
    CONSTRAINT FK_umbracoDataType_umbracoNode_id FOREIGN KEY ("nodeId") REFERENCES "umbracoNode" ("id")
);

CREATE TABLE cmsDictionary (
    "pk" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "parent" TEXT NULL,
    "key" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT PK_cmsDictionary UNIQUE ("pk"),
    CONSTRAINT FK_cmsDictionary_cmsDictionary_id FOREIGN KEY ("parent") REFERENCES "cmsDictionary" ("id")
);
CREATE UNIQUE INDEX "IX_cmsDictionary_id" ON "cmsDictionary" ("id");
CREATE INDEX "IX_cmsDictionary_Parent" ON "cmsDictionary" ("parent");
CREATE UNIQUE INDEX "IX_cmsDictionary_key" ON "cmsDictionary" ("key");

CREATE TABLE umbracoLanguage (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "languageISOCode" TEXT COLLATE NOCASE NULL,
    "languageCultureName" TEXT COLLATE NOCASE NULL,
    "isDefaultVariantLang" INTEGER NOT NULL CONSTRAINT "DF_umbracoLanguage_isDefaultVariantLang" DEFAULT ('0'),
    "mandatory" INTEGER NOT NULL CONSTRAINT "DF_umbracoLanguage_mandatory" DEFAULT ('0'),
    "fallbackLanguageId" INTEGER NULL,
    CONSTRAINT PK_umbracoLanguage UNIQUE ("id"),
    CONSTRAINT FK_umbracoLanguage_umbracoLanguage_id FOREIGN KEY ("fallbackLanguageId") REFERENCES "umbracoLanguage" ("id")
);
CREATE UNIQUE INDEX "IX_umbracoLanguage_languageISOCode" ON "umbracoLanguage" ("languageISOCode");
CREATE INDEX "IX_umbracoLanguage_fallbackLanguageId" ON "umbracoLanguage" ("fallbackLanguageId");

CREATE TABLE cmsLanguageText (
    "pk" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "languageId" INTEGER NOT NULL,
    "UniqueId" TEXT NOT NULL,
    "value" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT PK_cmsLanguageText UNIQUE ("pk"),
    CONSTRAINT FK_cmsLanguageText_umbracoLanguage_id FOREIGN KEY ("languageId") REFERENCES "umbracoLanguage" ("id"),
    CONSTRAINT FK_cmsLanguageText_cmsDictionary_id FOREIGN KEY ("UniqueId") REFERENCES "cmsDictionary" ("id")
);
CREATE UNIQUE INDEX "IX_cmsLanguageText_languageId" ON "cmsLanguageText" ("languageId", "UniqueId");

CREATE TABLE umbracoDomain (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "domainDefaultLanguage" INTEGER NULL,
    "domainRootStructureID" INTEGER NULL,
    "domainName" TEXT COLLATE NOCASE NOT NULL,
    "sortOrder" INTEGER NOT NULL,
    CONSTRAINT PK_umbracoDomain UNIQUE ("id"),
    CONSTRAINT FK_umbracoDomain_umbracoNode_id FOREIGN KEY ("domainRootStructureID") REFERENCES "umbracoNode" ("id")
);

CREATE TABLE umbracoLog (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "userId" INTEGER NULL,
    "NodeId" INTEGER NOT NULL,
    "entityType" TEXT COLLATE NOCASE NULL,
    "Datestamp" TEXT NOT NULL CONSTRAINT "DF_umbracoLog_Datestamp" DEFAULT (CURRENT_TIMESTAMP),
    "logHeader" TEXT COLLATE NOCASE NOT NULL,
    "logComment" TEXT COLLATE NOCASE NULL,
    "parameters" TEXT COLLATE NOCASE NULL,
    CONSTRAINT PK_umbracoLog UNIQUE ("id"),
    CONSTRAINT FK_umbracoLog_umbracoUser_id FOREIGN KEY ("userId") REFERENCES "umbracoUser" ("id")
);
CREATE INDEX "IX_umbracoLog" ON "umbracoLog" ("NodeId");
CREATE INDEX "IX_umbracoLog_datestamp" ON "umbracoLog" ("Datestamp", "userId", "NodeId");
CREATE INDEX "IX_umbracoLog_datestamp_logheader" ON "umbracoLog" ("Datestamp", "logHeader");

CREATE TABLE cmsMemberType (
    "pk" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "NodeId" INTEGER NOT NULL,
    "propertytypeId" INTEGER NOT NULL,
    "memberCanEdit" INTEGER NOT NULL CONSTRAINT "DF_cmsMemberType_memberCanEdit" DEFAULT ('0'),
    "viewOnProfile" INTEGER NOT NULL CONSTRAINT "DF_cmsMemberType_viewOnProfile" DEFAULT ('0'),
    "isSensitive" INTEGER NOT NULL CONSTRAINT "DF_cmsMemberType_isSensitive" DEFAULT ('0'),
    CONSTRAINT PK_cmsMemberType UNIQUE ("pk"),
    CONSTRAINT FK_cmsMemberType_umbracoNode_id FOREIGN KEY ("NodeId") REFERENCES "umbracoNode" ("id"),
    CONSTRAINT FK_cmsMemberType_cmsContentType_nodeId FOREIGN KEY ("NodeId") REFERENCES "cmsContentType" ("nodeId")
);

CREATE TABLE cmsMember (
    "nodeId" INTEGER NOT NULL,
    "Email" TEXT COLLATE NOCASE NOT NULL CONSTRAINT "DF_cmsMember_Email" DEFAULT (''''),
    "LoginName" TEXT COLLATE NOCASE NOT NULL CONSTRAINT "DF_cmsMember_LoginName" DEFAULT (''''),
    "Password" TEXT COLLATE NOCASE NOT NULL CONSTRAINT "DF_cmsMember_Password" DEFAULT (''''),
    "passwordConfig" TEXT COLLATE NOCASE NULL,
    "securityStampToken" TEXT COLLATE NOCASE NULL,
    "emailConfirmedDate" TEXT NULL,
    "failedPasswordAttempts" INTEGER NULL,
    "isLockedOut" INTEGER NULL CONSTRAINT "DF_cmsMember_isLockedOut" DEFAULT ('0'),
    "isApproved" INTEGER NOT NULL CONSTRAINT "DF_cmsMember_isApproved" DEFAULT ('1'),
    "lastLoginDate" TEXT NULL,
    "lastLockoutDate" TEXT NULL,
    "lastPasswordChangeDate" TEXT NULL,
    CONSTRAINT PK_cmsMember PRIMARY KEY ("nodeId"),
    CONSTRAINT FK_cmsMember_umbracoContent_nodeId FOREIGN KEY ("nodeId") REFERENCES "umbracoContent" ("nodeId")
);
CREATE INDEX "IX_cmsMember_LoginName" ON "cmsMember" ("LoginName");

CREATE TABLE cmsMember2MemberGroup (
    "Member" INTEGER NOT NULL,
    "MemberGroup" INTEGER NOT NULL,
    CONSTRAINT PK_cmsMember2MemberGroup PRIMARY KEY ("Member", "MemberGroup"),
    CONSTRAINT FK_cmsMember2MemberGroup_cmsMember_nodeId FOREIGN KEY ("Member") REFERENCES "cmsMember" ("nodeId"),
    CONSTRAINT FK_cmsMember2MemberGroup_umbracoNode_id FOREIGN KEY ("MemberGroup") REFERENCES "umbracoNode" ("id")
);

CREATE TABLE cmsPropertyTypeGroup (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uniqueID" TEXT NOT NULL CONSTRAINT "DF_cmsPropertyTypeGroup_uniqueID",
    "contenttypeNodeId" INTEGER NOT NULL,
    "type" INTEGER NOT NULL CONSTRAINT "DF_cmsPropertyTypeGroup_type" DEFAULT ('0'),
    "text" TEXT COLLATE NOCASE NOT NULL,
    "alias" TEXT COLLATE NOCASE NOT NULL,
    "sortorder" INTEGER NOT NULL,
    CONSTRAINT PK_cmsPropertyTypeGroup UNIQUE ("id"),
    CONSTRAINT FK_cmsPropertyTypeGroup_cmsContentType_nodeId FOREIGN KEY ("contenttypeNodeId") REFERENCES "cmsContentType" ("nodeId")
);
CREATE UNIQUE INDEX "IX_cmsPropertyTypeGroupUniqueID" ON "cmsPropertyTypeGroup" ("uniqueID");

CREATE TABLE cmsPropertyType (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "dataTypeId" INTEGER NOT NULL,
    "contentTypeId" INTEGER NOT NULL,
    "propertyTypeGroupId" INTEGER NULL,
    "Alias" TEXT COLLATE NOCASE NOT NULL,
    "Name" TEXT COLLATE NOCASE NULL,
    "sortOrder" INTEGER NOT NULL CONSTRAINT "DF_cmsPropertyType_sortOrder" DEFAULT ('0'),
    "mandatory" INTEGER NOT NULL CONSTRAINT "DF_cmsPropertyType_mandatory" DEFAULT ('0'),
    "mandatoryMessage" TEXT COLLATE NOCASE NULL,
    "validationRegExp" TEXT COLLATE NOCASE NULL,
    "validationRegExpMessage" TEXT COLLATE NOCASE NULL,
    "Description" TEXT COLLATE NOCASE NULL,
    "labelOnTop" INTEGER NOT NULL CONSTRAINT "DF_cmsPropertyType_labelOnTop" DEFAULT ('0'),
    "variations" INTEGER NOT NULL CONSTRAINT "DF_cmsPropertyType_variations" DEFAULT ('1'),
    "UniqueId" TEXT NOT NULL CONSTRAINT "DF_cmsPropertyType_UniqueId",
    CONSTRAINT PK_cmsPropertyType UNIQUE ("id"),
    CONSTRAINT FK_cmsPropertyType_umbracoDataType_nodeId FOREIGN KEY ("dataTypeId") REFERENCES "umbracoDataType" ("nodeId"),
    CONSTRAINT FK_cmsPropertyType_cmsContentType_nodeId FOREIGN KEY ("contentTypeId") REFERENCES "cmsContentType" ("nodeId"),
    CONSTRAINT FK_cmsPropertyType_cmsPropertyTypeGroup_id FOREIGN KEY ("propertyTypeGroupId") REFERENCES "cmsPropertyTypeGroup" ("id")
);
CREATE INDEX "IX_cmsPropertyTypeAlias" ON "cmsPropertyType" ("Alias");
CREATE UNIQUE INDEX "IX_cmsPropertyTypeUniqueID" ON "cmsPropertyType" ("UniqueId");

CREATE TABLE umbracoPropertyData (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "versionId" INTEGER NOT NULL,
    "propertyTypeId" INTEGER NOT NULL,
    "languageId" INTEGER NULL,
    "segment" TEXT COLLATE NOCASE NULL,
    "intValue" INTEGER NULL,
    "decimalValue" TEXT NULL,
    "dateValue" TEXT NULL,
    "varcharValue" TEXT COLLATE NOCASE NULL,
    "textValue" TEXT COLLATE NOCASE NULL,
    CONSTRAINT PK_umbracoPropertyData UNIQUE ("id"),
    CONSTRAINT FK_umbracoPropertyData_umbracoContentVersion_id FOREIGN KEY ("versionId") REFERENCES "umbracoContentVersion" ("id"),
    CONSTRAINT FK_umbracoPropertyData_cmsPropertyType_id FOREIGN KEY ("propertyTypeId") REFERENCES "cmsPropertyType" ("id"),
    CONSTRAINT FK_umbracoPropertyData_umbracoLanguage_id FOREIGN KEY ("languageId") REFERENCES "umbracoLanguage" ("id")
);
CREATE UNIQUE INDEX "IX_umbracoPropertyData_VersionId" ON "umbracoPropertyData" ("versionId", "propertyTypeId", "languageId", "segment");
CREATE INDEX "IX_umbracoPropertyData_PropertyTypeId" ON "umbracoPropertyData" ("propertyTypeId");
CREATE INDEX "IX_umbracoPropertyData_LanguageId" ON "umbracoPropertyData" ("languageId");
CREATE INDEX "IX_umbracoPropertyData_Segment" ON "umbracoPropertyData" ("segment");

CREATE TABLE umbracoRelationType (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "typeUniqueId" TEXT NOT NULL,
    "dual" INTEGER NOT NULL,
    "parentObjectType" TEXT NULL,
    "childObjectType" TEXT NULL,
    "name" TEXT COLLATE NOCASE NOT NULL,
    "alias" TEXT COLLATE NOCASE NOT NULL,
    "isDependency" INTEGER NOT NULL CONSTRAINT "DF_umbracoRelationType_isDependency" DEFAULT ('0'),
    CONSTRAINT PK_umbracoRelationType UNIQUE ("id")
);
CREATE UNIQUE INDEX "IX_umbracoRelationType_UniqueId" ON "umbracoRelationType" ("typeUniqueId");
CREATE UNIQUE INDEX "IX_umbracoRelationType_name" ON "umbracoRelationType" ("name");
CREATE UNIQUE INDEX "IX_umbracoRelationType_alias" ON "umbracoRelationType" ("alias");

CREATE TABLE umbracoRelation (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "parentId" INTEGER NOT NULL,
    "childId" INTEGER NOT NULL,
    "relType" INTEGER NOT NULL,
    "datetime" TEXT NOT NULL CONSTRAINT "DF_umbracoRelation_datetime" DEFAULT (CURRENT_TIMESTAMP),
    "comment" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT PK_umbracoRelation UNIQUE ("id"),
    CONSTRAINT FK_umbracoRelation_umbracoNode FOREIGN KEY ("parentId") REFERENCES "umbracoNode" ("id"),
    CONSTRAINT FK_umbracoRelation_umbracoNode1 FOREIGN KEY ("childId") REFERENCES "umbracoNode" ("id"),
    CONSTRAINT FK_umbracoRelation_umbracoRelationType_id FOREIGN KEY ("relType") REFERENCES "umbracoRelationType" ("id")
);
CREATE UNIQUE INDEX "IX_umbracoRelation_parentChildType" ON "umbracoRelation" ("parentId", "childId", "relType");

CREATE TABLE cmsTags (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "group" TEXT COLLATE NOCASE NOT NULL,
    "languageId" INTEGER NULL,
    "tag" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT PK_cmsTags UNIQUE ("id"),
    CONSTRAINT FK_cmsTags_umbracoLanguage_id FOREIGN KEY ("languageId") REFERENCES "umbracoLanguage" ("id")
);
CREATE INDEX "IX_cmsTags_languageId_group" ON "cmsTags" ("languageId", "group");
CREATE INDEX "IX_cmsTags_LanguageId" ON "cmsTags" ("languageId");
CREATE UNIQUE INDEX "IX_cmsTags" ON "cmsTags" ("group", "tag", "languageId");

CREATE TABLE cmsTagRelationship (
    "nodeId" INTEGER NOT NULL,
    "tagId" INTEGER NOT NULL,
    "propertyTypeId" INTEGER NOT NULL,
    CONSTRAINT PK_cmsTagRelationship PRIMARY KEY ("nodeId", "propertyTypeId", "tagId"),
    CONSTRAINT FK_cmsTagRelationship_cmsContent FOREIGN KEY ("nodeId") REFERENCES "umbracoContent" ("nodeId"),
    CONSTRAINT FK_cmsTagRelationship_cmsTags_id FOREIGN KEY ("tagId") REFERENCES "cmsTags" ("id"),
    CONSTRAINT FK_cmsTagRelationship_cmsPropertyType FOREIGN KEY ("propertyTypeId") REFERENCES "cmsPropertyType" ("id")
);
CREATE INDEX "IX_cmsTagRelationship_tagId_nodeId" ON "cmsTagRelationship" ("tagId", "nodeId");

CREATE TABLE cmsContentType2ContentType (
    "parentContentTypeId" INTEGER NOT NULL,
    "childContentTypeId" INTEGER NOT NULL,
    CONSTRAINT PK_cmsContentType2ContentType PRIMARY KEY ("parentContentTypeId", "childContentTypeId"),
    CONSTRAINT FK_cmsContentType2ContentType_umbracoNode_parent FOREIGN KEY ("parentContentTypeId") REFERENCES "umbracoNode" ("id"),
    CONSTRAINT FK_cmsContentType2ContentType_umbracoNode_child FOREIGN KEY ("childContentTypeId") REFERENCES "umbracoNode" ("id")
);

CREATE TABLE cmsContentTypeAllowedContentType (
    "Id" INTEGER NOT NULL,
    "AllowedId" INTEGER NOT NULL,
    "SortOrder" INTEGER NOT NULL CONSTRAINT df_cmsContentTypeAllowedContentType_sortOrder DEFAULT ('0'),
    CONSTRAINT PK_cmsContentTypeAllowedContentType PRIMARY KEY ("Id", "AllowedId"),
    CONSTRAINT FK_cmsContentTypeAllowedContentType_cmsContentType FOREIGN KEY ("Id") REFERENCES "cmsContentType" ("nodeId"),
    CONSTRAINT FK_cmsContentTypeAllowedContentType_cmsContentType1 FOREIGN KEY ("AllowedId") REFERENCES "cmsContentType" ("nodeId")
);

CREATE TABLE umbracoUser2NodeNotify (
    "userId" INTEGER NOT NULL,
    "nodeId" INTEGER NOT NULL,
    "action" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT PK_umbracoUser2NodeNotify PRIMARY KEY ("userId", "nodeId", "action"),
    CONSTRAINT FK_umbracoUser2NodeNotify_umbracoUser_id FOREIGN KEY ("userId") REFERENCES "umbracoUser" ("id"),
    CONSTRAINT FK_umbracoUser2NodeNotify_umbracoNode_id FOREIGN KEY ("nodeId") REFERENCES "umbracoNode" ("id")
);

CREATE TABLE umbracoUser2ClientId (
    "userId" INTEGER NOT NULL,
    "clientId" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT PK_umbracoUser2ClientId PRIMARY KEY ("userId", "clientId"),
    CONSTRAINT FK_umbracoUser2ClientId_umbracoUser_id FOREIGN KEY ("userId") REFERENCES "umbracoUser" ("id")
);

CREATE TABLE umbracoServer (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "address" TEXT COLLATE NOCASE NOT NULL,
    "computerName" TEXT COLLATE NOCASE NOT NULL,
    "registeredDate" TEXT NOT NULL CONSTRAINT "DF_umbracoServer_registeredDate" DEFAULT (CURRENT_TIMESTAMP),
    "lastNotifiedDate" TEXT NOT NULL,
    "isActive" INTEGER NOT NULL,
    "isSchedulingPublisher" INTEGER NOT NULL,
    CONSTRAINT PK_umbracoServer UNIQUE ("id")
);
CREATE UNIQUE INDEX "IX_computerName" ON "umbracoServer" ("computerName");
CREATE INDEX "IX_umbracoServer_isActive" ON "umbracoServer" ("isActive");

CREATE TABLE umbracoAccess (
    "id" TEXT NOT NULL,
    "nodeId" INTEGER NOT NULL,
    "loginNodeId" INTEGER NOT NULL,
    "noAccessNodeId" INTEGER NOT NULL,
    "createDate" TEXT NOT NULL CONSTRAINT "DF_umbracoAccess_createDate" DEFAULT (CURRENT_TIMESTAMP),
    "updateDate" TEXT NOT NULL CONSTRAINT "DF_umbracoAccess_updateDate" DEFAULT (CURRENT_TIMESTAMP),
    CONSTRAINT PK_umbracoAccess PRIMARY KEY ("id"),
    CONSTRAINT FK_umbracoAccess_umbracoNode_id FOREIGN KEY ("nodeId") REFERENCES "umbracoNode" ("id"),
    CONSTRAINT FK_umbracoAccess_umbracoNode_id1 FOREIGN KEY ("loginNodeId") REFERENCES "umbracoNode" ("id"),
    CONSTRAINT FK_umbracoAccess_umbracoNode_id2 FOREIGN KEY ("noAccessNodeId") REFERENCES "umbracoNode" ("id")
);
CREATE UNIQUE INDEX "IX_umbracoAccess_nodeId" ON "umbracoAccess" ("nodeId");

CREATE TABLE umbracoAccessRule (
    "id" TEXT NOT NULL,
    "accessId" TEXT NOT NULL,
    "ruleValue" TEXT COLLATE NOCASE NOT NULL,
    "ruleType" TEXT COLLATE NOCASE NOT NULL,
    "createDate" TEXT NOT NULL CONSTRAINT "DF_umbracoAccessRule_createDate" DEFAULT (CURRENT_TIMESTAMP),
    "updateDate" TEXT NOT NULL CONSTRAINT "DF_umbracoAccessRule_updateDate" DEFAULT (CURRENT_TIMESTAMP),
    CONSTRAINT PK_umbracoAccessRule PRIMARY KEY ("id"),
    CONSTRAINT FK_umbracoAccessRule_umbracoAccess_id FOREIGN KEY ("accessId") REFERENCES "umbracoAccess" ("id")
);
CREATE UNIQUE INDEX "IX_umbracoAccessRule" ON "umbracoAccessRule" ("ruleValue", "ruleType", "accessId");

CREATE TABLE umbracoCacheInstruction (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "utcStamp" TEXT NOT NULL,
    "jsonInstruction" TEXT COLLATE NOCASE NOT NULL,
    "originated" TEXT COLLATE NOCASE NOT NULL,
    "instructionCount" INTEGER NOT NULL CONSTRAINT "DF_umbracoCacheInstruction_instructionCount" DEFAULT ('1'),
    CONSTRAINT PK_umbracoCacheInstruction UNIQUE ("id")
);

CREATE TABLE umbracoExternalLogin (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "userOrMemberKey" TEXT NOT NULL,
    "loginProvider" TEXT COLLATE NOCASE NOT NULL,
    "providerKey" TEXT COLLATE NOCASE NOT NULL,
    "createDate" TEXT NOT NULL CONSTRAINT "DF_umbracoExternalLogin_createDate" DEFAULT (CURRENT_TIMESTAMP),
    "userData" TEXT COLLATE NOCASE NULL,
    CONSTRAINT PK_umbracoExternalLogin UNIQUE ("id")
);
CREATE INDEX "IX_umbracoExternalLogin_userOrMemberKey" ON "umbracoExternalLogin" ("userOrMemberKey");
CREATE UNIQUE INDEX "IX_umbracoExternalLogin_LoginProvider" ON "umbracoExternalLogin" ("loginProvider", "userOrMemberKey");
CREATE INDEX "IX_umbracoExternalLogin_ProviderKey" ON "umbracoExternalLogin" ("loginProvider", "providerKey");

CREATE TABLE umbracoExternalLoginToken (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "externalLoginId" INTEGER NOT NULL,
    "name" TEXT COLLATE NOCASE NOT NULL,
    "value" TEXT COLLATE NOCASE NOT NULL,
    "createDate" TEXT NOT NULL CONSTRAINT "DF_umbracoExternalLoginToken_createDate" DEFAULT (CURRENT_TIMESTAMP),
    CONSTRAINT PK_umbracoExternalLoginToken UNIQUE ("id"),
    CONSTRAINT FK_umbracoExternalLoginToken_umbracoExternalLogin_id FOREIGN KEY ("externalLoginId") REFERENCES "umbracoExternalLogin" ("id")
);
CREATE UNIQUE INDEX "IX_umbracoExternalLoginToken_Name" ON "umbracoExternalLoginToken" ("externalLoginId", "name");

CREATE TABLE umbracoTwoFactorLogin (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "userOrMemberKey" TEXT NOT NULL,
    "providerName" TEXT COLLATE NOCASE NOT NULL,
    "secret" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT PK_umbracoTwoFactorLogin UNIQUE ("id")
);
CREATE INDEX "IX_umbracoTwoFactorLogin_userOrMemberKey" ON "umbracoTwoFactorLogin" ("userOrMemberKey");
CREATE UNIQUE INDEX "IX_umbracoTwoFactorLogin_ProviderName" ON "umbracoTwoFactorLogin" ("providerName", "userOrMemberKey");

CREATE TABLE umbracoRedirectUrl (
    "id" TEXT NOT NULL,
    "contentKey" TEXT NOT NULL,
    "createDateUtc" TEXT NOT NULL,
    "url" TEXT COLLATE NOCASE NOT NULL,
    "culture" TEXT COLLATE NOCASE NULL,
    "urlHash" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT PK_umbracoRedirectUrl PRIMARY KEY ("id"),
    CONSTRAINT FK_umbracoRedirectUrl_umbracoNode_uniqueId FOREIGN KEY ("contentKey") REFERENCES "umbracoNode" ("uniqueId")
);
CREATE INDEX "IX_umbracoRedirectUrl_culture_hash" ON "umbracoRedirectUrl" ("createDateUtc");
CREATE UNIQUE INDEX "IX_umbracoRedirectUrl" ON "umbracoRedirectUrl" ("urlHash", "contentKey", "culture", "createDateUtc");

CREATE TABLE umbracoLock (
    "id" INTEGER NOT NULL,
    "value" INTEGER NOT NULL,
    "name" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT PK_umbracoLock PRIMARY KEY ("id")
);

CREATE TABLE umbracoUserGroup (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL CONSTRAINT "DF_umbracoUserGroup_key",
    "userGroupAlias" TEXT COLLATE NOCASE NOT NULL,
    "userGroupName" TEXT COLLATE NOCASE NOT NULL,
    "userGroupDefaultPermissions" TEXT COLLATE NOCASE NULL,
    "createDate" TEXT NOT NULL CONSTRAINT "DF_umbracoUserGroup_createDate" DEFAULT (CURRENT_TIMESTAMP),
    "updateDate" TEXT NOT NULL CONSTRAINT "DF_umbracoUserGroup_updateDate" DEFAULT (CURRENT_TIMESTAMP),
    "icon" TEXT COLLATE NOCASE NULL,
    "hasAccessToAllLanguages" INTEGER NOT NULL,
    "startContentId" INTEGER NULL,
    "startMediaId" INTEGER NULL,
    CONSTRAINT PK_umbracoUserGroup UNIQUE ("id"),
    CONSTRAINT FK_startContentId_umbracoNode_id FOREIGN KEY ("startContentId") REFERENCES "umbracoNode" ("id"),
    CONSTRAINT FK_startMediaId_umbracoNode_id FOREIGN KEY ("startMediaId") REFERENCES "umbracoNode" ("id")
);
CREATE UNIQUE INDEX "IX_umbracoUserGroup_userGroupKey" ON "umbracoUserGroup" ("key");
CREATE UNIQUE INDEX "IX_umbracoUserGroup_userGroupAlias" ON "umbracoUserGroup" ("userGroupAlias");
CREATE UNIQUE INDEX "IX_umbracoUserGroup_userGroupName" ON "umbracoUserGroup" ("userGroupName");

CREATE TABLE umbracoUser2UserGroup (
    "userId" INTEGER NOT NULL,
    "userGroupId" INTEGER NOT NULL,
    CONSTRAINT PK_user2userGroup PRIMARY KEY ("userId", "userGroupId"),
    CONSTRAINT FK_umbracoUser2UserGroup_umbracoUser_id FOREIGN KEY ("userId") REFERENCES "umbracoUser" ("id"),
    CONSTRAINT FK_umbracoUser2UserGroup_umbracoUserGroup_id FOREIGN KEY ("userGroupId") REFERENCES "umbracoUserGroup" ("id")
);

CREATE TABLE umbracoUserGroup2App (
    "userGroupId" INTEGER NOT NULL,
    "app" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT PK_userGroup2App PRIMARY KEY ("userGroupId", "app"),
    CONSTRAINT FK_umbracoUserGroup2App_umbracoUserGroup_id FOREIGN KEY ("userGroupId") REFERENCES "umbracoUserGroup" ("id")
);

CREATE TABLE umbracoUserGroup2Permission (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "userGroupKey" TEXT NOT NULL,
    "permission" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT PK_userGroup2Permission UNIQUE ("id"),
    CONSTRAINT FK_umbracoUserGroup2Permission_umbracoUserGroup_key FOREIGN KEY ("userGroupKey") REFERENCES "umbracoUserGroup" ("key")
);
CREATE INDEX "IX_umbracoUserGroup2Permission_userGroupKey" ON "umbracoUserGroup2Permission" ("userGroupKey");

CREATE TABLE umbracoUserGroup2GranularPermission (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "userGroupKey" TEXT NOT NULL,
    "uniqueId" TEXT NULL,
    "permission" TEXT COLLATE NOCASE NOT NULL,
    "context" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT PK_umbracoUserGroup2GranularPermissionDto UNIQUE ("id"),
    CONSTRAINT FK_umbracoUserGroup2GranularPermission_umbracoUserGroup_key FOREIGN KEY ("userGroupKey") REFERENCES "umbracoUserGroup" ("key"),
    CONSTRAINT FK_umbracoUserGroup2GranularPermission_umbracoNode_uniqueId FOREIGN KEY ("uniqueId") REFERENCES "umbracoNode" ("uniqueId")
);
CREATE INDEX "IX_umbracoUserGroup2GranularPermissionDto_UserGroupKey_UniqueId" ON "umbracoUserGroup2GranularPermission" ("userGroupKey");
CREATE INDEX "IX_umbracoUserGroup2GranularPermissionDto_UniqueId" ON "umbracoUserGroup2GranularPermission" ("uniqueId");

CREATE TABLE umbracoUserStartNode (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "userId" INTEGER NOT NULL,
    "startNode" INTEGER NOT NULL,
    "startNodeType" INTEGER NOT NULL,
    CONSTRAINT PK_userStartNode UNIQUE ("id"),
    CONSTRAINT FK_umbracoUserStartNode_umbracoUser_id FOREIGN KEY ("userId") REFERENCES "umbracoUser" ("id"),
    CONSTRAINT FK_umbracoUserStartNode_umbracoNode_id FOREIGN KEY ("startNode") REFERENCES "umbracoNode" ("id")
);
CREATE UNIQUE INDEX "IX_umbracoUserStartNode_startNodeType" ON "umbracoUserStartNode" ("startNodeType", "startNode", "userId");

CREATE TABLE cmsContentNu (
    "nodeId" INTEGER NOT NULL,
    "published" INTEGER NOT NULL,
    "data" TEXT COLLATE NOCASE NULL,
    "rv" INTEGER NOT NULL,
    "dataRaw" BLOB NULL,
    CONSTRAINT PK_cmsContentNu PRIMARY KEY ("nodeId", "published"),
    CONSTRAINT FK_cmsContentNu_umbracoContent_nodeId FOREIGN KEY ("nodeId") REFERENCES "umbracoContent" ("nodeId") ON DELETE CASCADE
);
CREATE INDEX "IX_cmsContentNu_published" ON "cmsContentNu" ("published", "nodeId", "rv");

CREATE TABLE umbracoDocumentVersion (
    "id" INTEGER NOT NULL,
    "templateId" INTEGER NULL,
    "published" INTEGER NOT NULL,
    CONSTRAINT PK_umbracoDocumentVersion PRIMARY KEY ("id"),
    CONSTRAINT FK_umbracoDocumentVersion_umbracoContentVersion_id FOREIGN KEY ("id") REFERENCES "umbracoContentVersion" ("id"),
    CONSTRAINT FK_umbracoDocumentVersion_cmsTemplate_nodeId FOREIGN KEY ("templateId") REFERENCES "cmsTemplate" ("nodeId")
);
CREATE INDEX "IX_umbracoDocumentVersion_id_published" ON "umbracoDocumentVersion" ("id", "published");
CREATE INDEX "IX_umbracoDocumentVersion_published" ON "umbracoDocumentVersion" ("published");

CREATE TABLE umbracoDocumentUrl (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uniqueId" TEXT NOT NULL,
    "isDraft" INTEGER NOT NULL,
    "languageId" INTEGER NOT NULL,
    "urlSegment" TEXT COLLATE NOCASE NOT NULL,
    "isPrimary" INTEGER NOT NULL CONSTRAINT "DF_umbracoDocumentUrl_isPrimary" DEFAULT ('1'),
    CONSTRAINT PK_umbracoDocumentUrl UNIQUE ("id"),
    CONSTRAINT FK_umbracoDocumentUrl_umbracoNode_uniqueId FOREIGN KEY ("uniqueId") REFERENCES "umbracoNode" ("uniqueId"),
    CONSTRAINT FK_umbracoDocumentUrl_umbracoLanguage_id FOREIGN KEY ("languageId") REFERENCES "umbracoLanguage" ("id")
);
CREATE UNIQUE INDEX "IX_umbracoDocumentUrl" ON "umbracoDocumentUrl" ("uniqueId", "languageId", "isDraft", "urlSegment");

CREATE TABLE umbracoKeyValue (
    "key" TEXT COLLATE NOCASE NOT NULL,
    "value" TEXT COLLATE NOCASE NULL,
    "updated" TEXT NOT NULL CONSTRAINT "DF_umbracoKeyValue_updated" DEFAULT (CURRENT_TIMESTAMP),
    CONSTRAINT PK_umbracoKeyValue PRIMARY KEY ("key")
);

CREATE TABLE umbracoUserLogin (
    "sessionId" TEXT NOT NULL,
    "userId" INTEGER NOT NULL,
    "loggedInUtc" TEXT NOT NULL,
    "lastValidatedUtc" TEXT NOT NULL,
    "loggedOutUtc" TEXT NULL,
    "ipAddress" TEXT COLLATE NOCASE NULL,
    CONSTRAINT PK_umbracoUserLogin PRIMARY KEY ("sessionId"),
    CONSTRAINT FK_umbracoUserLogin_umbracoUser_id FOREIGN KEY ("userId") REFERENCES "umbracoUser" ("id")
);
CREATE INDEX "IX_umbracoUserLogin_lastValidatedUtc" ON "umbracoUserLogin" ("lastValidatedUtc");

CREATE TABLE umbracoConsent (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "current" INTEGER NOT NULL,
    "source" TEXT COLLATE NOCASE NOT NULL,
    "context" TEXT COLLATE NOCASE NOT NULL,
    "action" TEXT COLLATE NOCASE NOT NULL,
    "createDate" TEXT NOT NULL CONSTRAINT "DF_umbracoConsent_createDate" DEFAULT (CURRENT_TIMESTAMP),
    "state" INTEGER NOT NULL,
    "comment" TEXT COLLATE NOCASE NULL,
    CONSTRAINT PK_umbracoConsent UNIQUE ("id")
);

CREATE TABLE umbracoAudit (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "performingUserId" INTEGER NOT NULL,
    "performingUserKey" TEXT NULL,
    "performingDetails" TEXT COLLATE NOCASE NULL,
    "performingIp" TEXT COLLATE NOCASE NULL,
    "eventDateUtc" TEXT NOT NULL CONSTRAINT "DF_umbracoAudit_eventDateUtc" DEFAULT (CURRENT_TIMESTAMP),
    "affectedUserId" INTEGER NOT NULL,
    "affectedUserKey" TEXT NULL,
    "affectedDetails" TEXT COLLATE NOCASE NULL,
    "eventType" TEXT COLLATE NOCASE NOT NULL,
    "eventDetails" TEXT COLLATE NOCASE NULL,
    CONSTRAINT PK_umbracoAudit UNIQUE ("id")
);

CREATE TABLE umbracoContentVersionCultureVariation (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "versionId" INTEGER NOT NULL,
    "languageId" INTEGER NOT NULL,
    "name" TEXT COLLATE NOCASE NOT NULL,
    "date" TEXT NOT NULL,
    "availableUserId" INTEGER NULL,
    CONSTRAINT PK_umbracoContentVersionCultureVariation UNIQUE ("id"),
    CONSTRAINT FK_umbracoContentVersionCultureVariation_umbracoContentVersion_id FOREIGN KEY ("versionId") REFERENCES "umbracoContentVersion" ("id"),
    CONSTRAINT FK_umbracoContentVersionCultureVariation_umbracoLanguage_id FOREIGN KEY ("languageId") REFERENCES "umbracoLanguage" ("id"),
    CONSTRAINT FK_umbracoContentVersionCultureVariation_umbracoUser_id FOREIGN KEY ("availableUserId") REFERENCES "umbracoUser" ("id")
);
CREATE UNIQUE INDEX "IX_umbracoContentVersionCultureVariation_VersionId" ON "umbracoContentVersionCultureVariation" ("versionId", "languageId");
CREATE INDEX "IX_umbracoContentVersionCultureVariation_LanguageId" ON "umbracoContentVersionCultureVariation" ("languageId");

CREATE TABLE umbracoDocumentCultureVariation (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "nodeId" INTEGER NOT NULL,
    "languageId" INTEGER NOT NULL,
    "edited" INTEGER NOT NULL,
    "available" INTEGER NOT NULL,
    "published" INTEGER NOT NULL,
    "name" TEXT COLLATE NOCASE NULL,
    CONSTRAINT PK_umbracoDocumentCultureVariation UNIQUE ("id"),
    CONSTRAINT FK_umbracoDocumentCultureVariation_umbracoNode_id FOREIGN KEY ("nodeId") REFERENCES "umbracoNode" ("id"),
    CONSTRAINT FK_umbracoDocumentCultureVariation_umbracoLanguage_id FOREIGN KEY ("languageId") REFERENCES "umbracoLanguage" ("id")
);
CREATE UNIQUE INDEX "IX_umbracoDocumentCultureVariation_NodeId" ON "umbracoDocumentCultureVariation" ("nodeId", "languageId");
CREATE INDEX "IX_umbracoDocumentCultureVariation_LanguageId" ON "umbracoDocumentCultureVariation" ("languageId");

CREATE TABLE umbracoContentSchedule (
    "id" TEXT NOT NULL,
    "nodeId" INTEGER NOT NULL,
    "languageId" INTEGER NULL,
    "date" TEXT NOT NULL,
    "action" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT PK_umbracoContentSchedule PRIMARY KEY ("id"),
    CONSTRAINT FK_umbracoContentSchedule_umbracoContent_nodeId FOREIGN KEY ("nodeId") REFERENCES "umbracoContent" ("nodeId"),
    CONSTRAINT FK_umbracoContentSchedule_umbracoLanguage_id FOREIGN KEY ("languageId") REFERENCES "umbracoLanguage" ("id")
);

CREATE TABLE umbracoLogViewerQuery (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT COLLATE NOCASE NOT NULL,
    "query" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT PK_umbracoLogViewerQuery UNIQUE ("id")
);
CREATE UNIQUE INDEX "IX_LogViewerQuery_name" ON "umbracoLogViewerQuery" ("name");

CREATE TABLE umbracoContentVersionCleanupPolicy (
    "contentTypeId" INTEGER NOT NULL,
    "preventCleanup" INTEGER NOT NULL,
    "keepAllVersionsNewerThanDays" INTEGER NULL,
    "keepLatestVersionPerDayForDays" INTEGER NULL,
    "updated" TEXT NOT NULL,
    CONSTRAINT PK_umbracoContentVersionCleanupPolicy PRIMARY KEY ("contentTypeId"),
    CONSTRAINT FK_umbracoContentVersionCleanupPolicy_cmsContentType_nodeId FOREIGN KEY ("contentTypeId") REFERENCES "cmsContentType" ("nodeId")
);

CREATE TABLE umbracoCreatedPackageSchema (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT COLLATE NOCASE NOT NULL,
    "value" TEXT COLLATE NOCASE NOT NULL,
    "updateDate" TEXT NOT NULL CONSTRAINT "DF_umbracoCreatedPackageSchema_updateDate" DEFAULT (CURRENT_TIMESTAMP),
    "packageId" TEXT NOT NULL,
    CONSTRAINT PK_umbracoCreatedPackageSchema UNIQUE ("id")
);
CREATE UNIQUE INDEX "IX_umbracoCreatedPackageSchema_Name" ON "umbracoCreatedPackageSchema" ("name");

CREATE TABLE umbracoUserGroup2Language (
    "userGroupId" INTEGER NOT NULL,
    "languageId" INTEGER NOT NULL,
    CONSTRAINT PK_userGroup2language PRIMARY KEY ("userGroupId", "languageId"),
    CONSTRAINT FK_umbracoUserGroup2Language_umbracoUserGroup_id FOREIGN KEY ("userGroupId") REFERENCES "umbracoUserGroup" ("id") ON DELETE CASCADE,
    CONSTRAINT FK_umbracoUserGroup2Language_umbracoLanguage_id FOREIGN KEY ("languageId") REFERENCES "umbracoLanguage" ("id") ON DELETE CASCADE
);

CREATE TABLE umbracoWebhook (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "name" TEXT COLLATE NOCASE NULL,
    "description" TEXT COLLATE NOCASE NULL,
    "url" TEXT COLLATE NOCASE NOT NULL,
    "enabled" INTEGER NOT NULL,
    CONSTRAINT PK_umbracoWebhook UNIQUE ("id")
);

CREATE TABLE umbracoWebhook2ContentTypeKeys (
    "webhookId" INTEGER NOT NULL,
    "entityKey" TEXT NOT NULL,
    CONSTRAINT PK_webhookEntityKey2Webhook PRIMARY KEY ("webhookId", "entityKey"),
    CONSTRAINT FK_umbracoWebhook2ContentTypeKeys_umbracoWebhook_id FOREIGN KEY ("webhookId") REFERENCES "umbracoWebhook" ("id") ON DELETE CASCADE
);

CREATE TABLE umbracoWebhook2Events (
    "webhookId" INTEGER NOT NULL,
    "event" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT PK_webhookEvent2WebhookDto PRIMARY KEY ("webhookId", "event"),
    CONSTRAINT FK_umbracoWebhook2Events_umbracoWebhook_id FOREIGN KEY ("webhookId") REFERENCES "umbracoWebhook" ("id") ON DELETE CASCADE
);

CREATE TABLE umbracoWebhook2Headers (
    "webhookId" INTEGER NOT NULL,
    "Key" TEXT COLLATE NOCASE NOT NULL,
    "Value" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT PK_headers2WebhookDto PRIMARY KEY ("webhookId", "key"),
    CONSTRAINT FK_umbracoWebhook2Headers_umbracoWebhook_id FOREIGN KEY ("webhookId") REFERENCES "umbracoWebhook" ("id") ON DELETE CASCADE
);

CREATE TABLE umbracoWebhookLog (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "webhookKey" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "statusCode" TEXT COLLATE NOCASE NOT NULL,
    "date" TEXT NOT NULL,
    "url" TEXT COLLATE NOCASE NOT NULL,
    "eventAlias" TEXT COLLATE NOCASE NOT NULL,
    "retryCount" INTEGER NOT NULL,
    "requestHeaders" TEXT COLLATE NOCASE NOT NULL,
    "requestBody" TEXT COLLATE NOCASE NOT NULL,
    "responseHeaders" TEXT COLLATE NOCASE NOT NULL,
    "responseBody" TEXT COLLATE NOCASE NOT NULL,
    "exceptionOccured" INTEGER NOT NULL,
    CONSTRAINT PK_umbracoWebhookLog UNIQUE ("id")
);
CREATE INDEX "IX_umbracoWebhookLog_date" ON "umbracoWebhookLog" ("date");

CREATE TABLE umbracoWebhookRequest (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "webhookKey" TEXT NOT NULL,
    "eventName" TEXT COLLATE NOCASE NOT NULL,
    "requestObject" TEXT COLLATE NOCASE NULL,
    "retryCount" INTEGER NOT NULL,
    CONSTRAINT PK_umbracoWebhookRequest UNIQUE ("id")
);

CREATE TABLE umbracoUserData (
    "key" TEXT NOT NULL,
    "userKey" TEXT NOT NULL,
    "group" TEXT COLLATE NOCASE NOT NULL,
    "identifier" TEXT COLLATE NOCASE NOT NULL,
    "value" TEXT COLLATE NOCASE NOT NULL,
    CONSTRAINT PK_umbracoUserDataDto PRIMARY KEY ("key"),
    CONSTRAINT FK_umbracoUserData_umbracoUser_key FOREIGN KEY ("userKey") REFERENCES "umbracoUser" ("key")
);
CREATE INDEX "IX_umbracoUserDataDto_UserKey_Group_Identifier" ON "umbracoUserData" ("userKey");

CREATE TABLE umbracoLongRunningOperation (
    "id" TEXT NOT NULL,
    "type" TEXT COLLATE NOCASE NOT NULL,
    "status" TEXT COLLATE NOCASE NOT NULL,
    "result" TEXT COLLATE NOCASE NULL,
    "createDate" TEXT NOT NULL CONSTRAINT "DF_umbracoLongRunningOperation_createDate",
    "updateDate" TEXT NOT NULL CONSTRAINT "DF_umbracoLongRunningOperation_updateDate",
    "expirationDate" TEXT NOT NULL,
    CONSTRAINT PK_umbracoLongRunningOperation PRIMARY KEY ("id")
);

CREATE TABLE umbracoDistributedJob (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "Name" TEXT COLLATE NOCASE NOT NULL,
    "lastRun" TEXT NOT NULL CONSTRAINT "DF_umbracoDistributedJob_lastRun" DEFAULT (CURRENT_TIMESTAMP),
    "period" INTEGER NOT NULL,
    "IsRunning" INTEGER NOT NULL,
    "lastAttemptedRun" TEXT NOT NULL CONSTRAINT "DF_umbracoDistributedJob_lastAttemptedRun" DEFAULT (CURRENT_TIMESTAMP),
    CONSTRAINT PK_umbracoDistributedJob UNIQUE ("id")
);

CREATE TABLE umbracoLastSynced (
    "machineId" TEXT COLLATE NOCASE NOT NULL,
    "lastSyncedInternalId" INTEGER NULL,
    "lastSyncedExternalId" INTEGER NULL,
    "lastSyncedDate" TEXT NOT NULL,
    CONSTRAINT PK_lastSyncedMachineId PRIMARY KEY ("machineId")
);

CREATE TABLE umbracoRepositoryCacheVersion (
    "identifier" TEXT COLLATE NOCASE NOT NULL,
    "version" TEXT COLLATE NOCASE NULL,
    CONSTRAINT PK_umbracoRepositoryCacheVersion PRIMARY KEY ("identifier")
);

CREATE TABLE "__EFMigrationsLock" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY,
    "Timestamp" TEXT NOT NULL
);

CREATE TABLE "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

CREATE TABLE "umbracoOpenIddictApplications" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_umbracoOpenIddictApplications" PRIMARY KEY,
    "ClientId" TEXT NULL,
    "ClientSecret" TEXT NULL,
    "ConcurrencyToken" TEXT NULL,
    "ConsentType" TEXT NULL,
    "DisplayName" TEXT NULL,
    "DisplayNames" TEXT NULL,
    "Permissions" TEXT NULL,
    "PostLogoutRedirectUris" TEXT NULL,
    "Properties" TEXT NULL,
    "RedirectUris" TEXT NULL,
    "Requirements" TEXT NULL,
    "ClientType" TEXT NULL,
    "ApplicationType" TEXT NULL,
    "JsonWebKeySet" TEXT NULL,
    "Settings" TEXT NULL
);
CREATE UNIQUE INDEX "IX_umbracoOpenIddictApplications_ClientId" ON "umbracoOpenIddictApplications" ("ClientId");

CREATE TABLE "umbracoOpenIddictScopes" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_umbracoOpenIddictScopes" PRIMARY KEY,
    "ConcurrencyToken" TEXT NULL,
    "Description" TEXT NULL,
    "Descriptions" TEXT NULL,
    "DisplayName" TEXT NULL,
    "DisplayNames" TEXT NULL,
    "Name" TEXT NULL,
    "Properties" TEXT NULL,
    "Resources" TEXT NULL
);
CREATE UNIQUE INDEX "IX_umbracoOpenIddictScopes_Name" ON "umbracoOpenIddictScopes" ("Name");

CREATE TABLE "umbracoOpenIddictAuthorizations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_umbracoOpenIddictAuthorizations" PRIMARY KEY,
    "ApplicationId" TEXT NULL,
    "ConcurrencyToken" TEXT NULL,
    "CreationDate" TEXT NULL,
    "Properties" TEXT NULL,
    "Scopes" TEXT NULL,
    "Status" TEXT NULL,
    "Subject" TEXT NULL,
    "Type" TEXT NULL,
    CONSTRAINT "FK_umbracoOpenIddictAuthorizations_umbracoOpenIddictApplications_ApplicationId" FOREIGN KEY ("ApplicationId") REFERENCES "umbracoOpenIddictApplications" ("Id")
);
CREATE INDEX "IX_umbracoOpenIddictAuthorizations_ApplicationId_Status_Subject_Type" ON "umbracoOpenIddictAuthorizations" ("ApplicationId", "Status", "Subject", "Type");

CREATE TABLE "umbracoOpenIddictTokens" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_umbracoOpenIddictTokens" PRIMARY KEY,
    "ApplicationId" TEXT NULL,
    "AuthorizationId" TEXT NULL,
    "ConcurrencyToken" TEXT NULL,
    "CreationDate" TEXT NULL,
    "ExpirationDate" TEXT NULL,
    "Payload" TEXT NULL,
    "Properties" TEXT NULL,
    "RedemptionDate" TEXT NULL,
    "ReferenceId" TEXT NULL,
    "Status" TEXT NULL,
    "Subject" TEXT NULL,
    "Type" TEXT NULL,
    CONSTRAINT "FK_umbracoOpenIddictTokens_umbracoOpenIddictApplications_ApplicationId" FOREIGN KEY ("ApplicationId") REFERENCES "umbracoOpenIddictApplications" ("Id"),
    CONSTRAINT "FK_umbracoOpenIddictTokens_umbracoOpenIddictAuthorizations_AuthorizationId" FOREIGN KEY ("AuthorizationId") REFERENCES "umbracoOpenIddictAuthorizations" ("Id")
);
CREATE INDEX "IX_umbracoOpenIddictTokens_ApplicationId_Status_Subject_Type" ON "umbracoOpenIddictTokens" ("ApplicationId", "Status", "Subject", "Type");
CREATE INDEX "IX_umbracoOpenIddictTokens_AuthorizationId" ON "umbracoOpenIddictTokens" ("AuthorizationId");
CREATE UNIQUE INDEX "IX_umbracoOpenIddictTokens_ReferenceId" ON "umbracoOpenIddictTokens" ("ReferenceId");
