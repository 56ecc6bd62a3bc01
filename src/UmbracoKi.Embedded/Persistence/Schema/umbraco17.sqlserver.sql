-- The database schema of Umbraco 17.0 for SQL Server: every table with its keys and indexes, as a full Umbraco 17.0 creates them.
-- It is a contract: a full Umbraco reads and migrates databases made from it, so names, types, defaults and constraints stay as they are.
-- Tables, columns, keys and defaults are those of umbraco17.sqlite.sql; types, lengths and included columns are what Umbraco declares.
-- The entity model takes its column types from here (SqlServerColumns), one column a line.

CREATE TABLE [umbracoUser] (
    [id] int NOT NULL IDENTITY(1,1),
    [userDisabled] bit NOT NULL CONSTRAINT [DF_umbracoUser_userDisabled] DEFAULT ('0'),
    [key] uniqueidentifier NOT NULL CONSTRAINT [DF_umbracoUser_key] DEFAULT (NEWID()),
    [userNoConsole] bit NOT NULL CONSTRAINT [DF_umbracoUser_userNoConsole] DEFAULT ('0'),
    [userName] nvarchar(255) NOT NULL,
    [userLogin] nvarchar(125) NOT NULL,
    [userPassword] nvarchar(500) NOT NULL,
    [passwordConfig] nvarchar(500) NULL,
    [userEmail] nvarchar(255) NOT NULL,
    [userLanguage] nvarchar(10) NULL,
    [securityStampToken] nvarchar(255) NULL,
    [failedLoginAttempts] int NULL,
    [lastLockoutDate] datetime NULL,
    [lastPasswordChangeDate] datetime NULL,
    [lastLoginDate] datetime NULL,
    [emailConfirmedDate] datetime NULL,
    [invitedDate] datetime NULL,
    [createDate] datetime NOT NULL CONSTRAINT [DF_umbracoUser_createDate] DEFAULT (GETUTCDATE()),
    [updateDate] datetime NOT NULL CONSTRAINT [DF_umbracoUser_updateDate] DEFAULT (GETUTCDATE()),
    [kind] int NOT NULL CONSTRAINT [DF_umbracoUser_kind] DEFAULT ('0'),
    [avatar] nvarchar(500) NULL,
    CONSTRAINT [PK_user] PRIMARY KEY CLUSTERED ([id])
);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoUser_userKey] ON [umbracoUser] ([key]);
CREATE NONCLUSTERED INDEX [IX_umbracoUser_userLogin] ON [umbracoUser] ([userLogin]);

CREATE TABLE [umbracoNode] (
    [id] int NOT NULL IDENTITY(1,1),
    [uniqueId] uniqueidentifier NOT NULL CONSTRAINT [DF_umbracoNode_uniqueId] DEFAULT (NEWID()),
    [parentId] int NOT NULL,
    [level] int NOT NULL,
    [path] nvarchar(150) NOT NULL,
    [sortOrder] int NOT NULL,
    [trashed] bit NOT NULL CONSTRAINT [DF_umbracoNode_trashed] DEFAULT ('0'),
    [nodeUser] int NULL,
    [text] nvarchar(255) NULL,
    [nodeObjectType] uniqueidentifier NULL,
    [createDate] datetime NOT NULL CONSTRAINT [DF_umbracoNode_createDate] DEFAULT (GETUTCDATE()),
    CONSTRAINT [PK_umbracoNode] PRIMARY KEY CLUSTERED ([id]),
    CONSTRAINT [FK_umbracoNode_umbracoNode_id] FOREIGN KEY ([parentId]) REFERENCES [umbracoNode] ([id]),
    CONSTRAINT [FK_umbracoNode_umbracoUser_id] FOREIGN KEY ([nodeUser]) REFERENCES [umbracoUser] ([id])
);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoNode_UniqueId] ON [umbracoNode] ([uniqueId]) INCLUDE ([parentId], [level], [path], [sortOrder], [trashed], [nodeUser], [text], [createDate]);
CREATE NONCLUSTERED INDEX [IX_umbracoNode_parentId_nodeObjectType] ON [umbracoNode] ([parentId], [nodeObjectType]) INCLUDE ([trashed], [nodeUser], [level], [path], [sortOrder], [uniqueId], [text], [createDate]);
CREATE NONCLUSTERED INDEX [IX_umbracoNode_Level] ON [umbracoNode] ([level], [parentId], [sortOrder], [nodeObjectType], [trashed]) INCLUDE ([nodeUser], [path], [uniqueId], [createDate]);
CREATE NONCLUSTERED INDEX [IX_umbracoNode_Path] ON [umbracoNode] ([path]);
CREATE NONCLUSTERED INDEX [IX_umbracoNode_ObjectType_trashed_sorted] ON [umbracoNode] ([nodeObjectType], [trashed], [sortOrder], [id]) INCLUDE ([uniqueId], [parentId], [level], [path], [nodeUser], [text], [createDate]);
CREATE NONCLUSTERED INDEX [IX_umbracoNode_Trashed] ON [umbracoNode] ([trashed]);
CREATE NONCLUSTERED INDEX [IX_umbracoNode_ObjectType] ON [umbracoNode] ([nodeObjectType], [trashed]) INCLUDE ([uniqueId], [parentId], [level], [path], [sortOrder], [nodeUser], [text], [createDate]);

CREATE TABLE [cmsContentType] (
    [pk] int NOT NULL IDENTITY(1,1),
    [nodeId] int NOT NULL,
    [alias] nvarchar(255) NULL,
    [icon] nvarchar(255) NULL,
    [thumbnail] nvarchar(255) NOT NULL CONSTRAINT [DF_cmsContentType_thumbnail] DEFAULT ('folder.png'),
    [description] nvarchar(1500) NULL,
    [listView] uniqueidentifier NULL,
    [isElement] bit NOT NULL CONSTRAINT [DF_cmsContentType_isElement] DEFAULT ('0'),
    [allowAtRoot] bit NOT NULL CONSTRAINT [DF_cmsContentType_allowAtRoot] DEFAULT ('0'),
    [variations] int NOT NULL CONSTRAINT [DF_cmsContentType_variations] DEFAULT ('1'),
    CONSTRAINT [PK_cmsContentType] PRIMARY KEY CLUSTERED ([pk]),
    CONSTRAINT [FK_cmsContentType_umbracoNode_id] FOREIGN KEY ([nodeId]) REFERENCES [umbracoNode] ([id])
);
CREATE UNIQUE NONCLUSTERED INDEX [IX_cmsContentType] ON [cmsContentType] ([nodeId]);
CREATE NONCLUSTERED INDEX [IX_cmsContentType_icon] ON [cmsContentType] ([icon]);

CREATE TABLE [cmsTemplate] (
    [pk] int NOT NULL IDENTITY(1,1),
    [nodeId] int NOT NULL,
    [alias] nvarchar(100) NULL,
    CONSTRAINT [PK_cmsTemplate] PRIMARY KEY CLUSTERED ([pk]),
    CONSTRAINT [FK_cmsTemplate_umbracoNode] FOREIGN KEY ([nodeId]) REFERENCES [umbracoNode] ([id])
);
CREATE UNIQUE NONCLUSTERED INDEX [IX_cmsTemplate_nodeId] ON [cmsTemplate] ([nodeId]);

CREATE TABLE [umbracoContent] (
    [nodeId] int NOT NULL,
    [contentTypeId] int NOT NULL,
    CONSTRAINT [PK_umbracoContent] PRIMARY KEY CLUSTERED ([nodeId]),
    CONSTRAINT [FK_umbracoContent_umbracoNode_id] FOREIGN KEY ([nodeId]) REFERENCES [umbracoNode] ([id]),
    CONSTRAINT [FK_umbracoContent_cmsContentType_nodeId] FOREIGN KEY ([contentTypeId]) REFERENCES [cmsContentType] ([nodeId])
);

CREATE TABLE [umbracoContentVersion] (
    [id] int NOT NULL IDENTITY(1,1),
    [nodeId] int NOT NULL,
    [versionDate] datetime NOT NULL CONSTRAINT [DF_umbracoContentVersion_versionDate] DEFAULT (GETUTCDATE()),
    [userId] int NULL,
    [current] bit NOT NULL,
    [text] nvarchar(255) NULL,
    [preventCleanup] bit NOT NULL CONSTRAINT [DF_umbracoContentVersion_preventCleanup] DEFAULT ('0'),
    CONSTRAINT [PK_umbracoContentVersion] PRIMARY KEY CLUSTERED ([id]),
    CONSTRAINT [FK_umbracoContentVersion_umbracoContent_nodeId] FOREIGN KEY ([nodeId]) REFERENCES [umbracoContent] ([nodeId]),
    CONSTRAINT [FK_umbracoContentVersion_umbracoUser_id] FOREIGN KEY ([userId]) REFERENCES [umbracoUser] ([id])
);
CREATE NONCLUSTERED INDEX [IX_umbracoContentVersion_NodeId] ON [umbracoContentVersion] ([nodeId], [current]) INCLUDE ([id], [versionDate], [text], [userId], [preventCleanup]);
CREATE NONCLUSTERED INDEX [IX_umbracoContentVersion_Current] ON [umbracoContentVersion] ([current]) INCLUDE ([nodeId]);

CREATE TABLE [umbracoMediaVersion] (
    [id] int NOT NULL,
    [path] nvarchar(255) NULL,
    CONSTRAINT [PK_umbracoMediaVersion] PRIMARY KEY CLUSTERED ([id]),
    CONSTRAINT [FK_umbracoMediaVersion_umbracoContentVersion_id] FOREIGN KEY ([id]) REFERENCES [umbracoContentVersion] ([id])
);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoMediaVersion] ON [umbracoMediaVersion] ([id], [path]);

CREATE TABLE [umbracoDocument] (
    [nodeId] int NOT NULL,
    [published] bit NOT NULL,
    [edited] bit NOT NULL,
    CONSTRAINT [PK_umbracoDocument] PRIMARY KEY CLUSTERED ([nodeId]),
    CONSTRAINT [FK_umbracoDocument_umbracoContent_nodeId] FOREIGN KEY ([nodeId]) REFERENCES [umbracoContent] ([nodeId])
);
CREATE NONCLUSTERED INDEX [IX_umbracoDocument_Published] ON [umbracoDocument] ([published]);

CREATE TABLE [cmsDocumentType] (
    [contentTypeNodeId] int NOT NULL,
    [templateNodeId] int NOT NULL,
    [IsDefault] bit NOT NULL CONSTRAINT [DF_cmsDocumentType_IsDefault] DEFAULT ('0'),
    CONSTRAINT [PK_cmsDocumentType] PRIMARY KEY CLUSTERED ([contentTypeNodeId], [templateNodeId]),
    CONSTRAINT [FK_cmsDocumentType_cmsContentType_nodeId] FOREIGN KEY ([contentTypeNodeId]) REFERENCES [cmsContentType] ([nodeId]),
    CONSTRAINT [FK_cmsDocumentType_umbracoNode_id] FOREIGN KEY ([contentTypeNodeId]) REFERENCES [umbracoNode] ([id]),
    CONSTRAINT [FK_cmsDocumentType_cmsTemplate_nodeId] FOREIGN KEY ([templateNodeId]) REFERENCES [cmsTemplate] ([nodeId])
);

CREATE TABLE [umbracoDataType] (
    [nodeId] int NOT NULL,
    [propertyEditorAlias] nvarchar(255) NOT NULL,
    [propertyEditorUiAlias] nvarchar(255) NULL,
    [dbType] nvarchar(50) NOT NULL,
    [config] nvarchar(max) NULL,
    CONSTRAINT [PK_umbracoDataType] PRIMARY KEY CLUSTERED ([nodeId]),
    CONSTRAINT [FK_umbracoDataType_umbracoNode_id] FOREIGN KEY ([nodeId]) REFERENCES [umbracoNode] ([id])
);

CREATE TABLE [cmsDictionary] (
    [pk] int NOT NULL IDENTITY(1,1),
    [id] uniqueidentifier NOT NULL,
    [parent] uniqueidentifier NULL,
    [key] nvarchar(450) NOT NULL,
    CONSTRAINT [PK_cmsDictionary] PRIMARY KEY CLUSTERED ([pk]),
    CONSTRAINT [FK_cmsDictionary_cmsDictionary_id] FOREIGN KEY ([parent]) REFERENCES [cmsDictionary] ([id])
);
CREATE UNIQUE NONCLUSTERED INDEX [IX_cmsDictionary_id] ON [cmsDictionary] ([id]);
CREATE NONCLUSTERED INDEX [IX_cmsDictionary_Parent] ON [cmsDictionary] ([parent]);
CREATE UNIQUE NONCLUSTERED INDEX [IX_cmsDictionary_key] ON [cmsDictionary] ([key]);

CREATE TABLE [umbracoLanguage] (
    [id] int NOT NULL IDENTITY(1,1),
    [languageISOCode] nvarchar(14) NULL,
    [languageCultureName] nvarchar(100) NULL,
    [isDefaultVariantLang] bit NOT NULL CONSTRAINT [DF_umbracoLanguage_isDefaultVariantLang] DEFAULT ('0'),
    [mandatory] bit NOT NULL CONSTRAINT [DF_umbracoLanguage_mandatory] DEFAULT ('0'),
    [fallbackLanguageId] int NULL,
    CONSTRAINT [PK_umbracoLanguage] PRIMARY KEY CLUSTERED ([id]),
    CONSTRAINT [FK_umbracoLanguage_umbracoLanguage_id] FOREIGN KEY ([fallbackLanguageId]) REFERENCES [umbracoLanguage] ([id])
);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoLanguage_languageISOCode] ON [umbracoLanguage] ([languageISOCode]);
CREATE NONCLUSTERED INDEX [IX_umbracoLanguage_fallbackLanguageId] ON [umbracoLanguage] ([fallbackLanguageId]);

CREATE TABLE [cmsLanguageText] (
    [pk] int NOT NULL IDENTITY(1,1),
    [languageId] int NOT NULL,
    [UniqueId] uniqueidentifier NOT NULL,
    [value] nvarchar(1000) NOT NULL,
    CONSTRAINT [PK_cmsLanguageText] PRIMARY KEY CLUSTERED ([pk]),
    CONSTRAINT [FK_cmsLanguageText_umbracoLanguage_id] FOREIGN KEY ([languageId]) REFERENCES [umbracoLanguage] ([id]),
    CONSTRAINT [FK_cmsLanguageText_cmsDictionary_id] FOREIGN KEY ([UniqueId]) REFERENCES [cmsDictionary] ([id])
);
CREATE UNIQUE NONCLUSTERED INDEX [IX_cmsLanguageText_languageId] ON [cmsLanguageText] ([languageId], [UniqueId]);

CREATE TABLE [umbracoDomain] (
    [id] int NOT NULL IDENTITY(1,1),
    [domainDefaultLanguage] int NULL,
    [domainRootStructureID] int NULL,
    [domainName] nvarchar(255) NOT NULL,
    [sortOrder] int NOT NULL,
    CONSTRAINT [PK_umbracoDomain] PRIMARY KEY CLUSTERED ([id]),
    CONSTRAINT [FK_umbracoDomain_umbracoNode_id] FOREIGN KEY ([domainRootStructureID]) REFERENCES [umbracoNode] ([id])
);

CREATE TABLE [umbracoLog] (
    [id] int NOT NULL IDENTITY(1,1),
    [userId] int NULL,
    [NodeId] int NOT NULL,
    [entityType] nvarchar(50) NULL,
    [Datestamp] datetime NOT NULL CONSTRAINT [DF_umbracoLog_Datestamp] DEFAULT (GETUTCDATE()),
    [logHeader] nvarchar(50) NOT NULL,
    [logComment] nvarchar(4000) NULL,
    [parameters] nvarchar(4000) NULL,
    CONSTRAINT [PK_umbracoLog] PRIMARY KEY CLUSTERED ([id]),
    CONSTRAINT [FK_umbracoLog_umbracoUser_id] FOREIGN KEY ([userId]) REFERENCES [umbracoUser] ([id])
);
CREATE NONCLUSTERED INDEX [IX_umbracoLog] ON [umbracoLog] ([NodeId]);
CREATE NONCLUSTERED INDEX [IX_umbracoLog_datestamp] ON [umbracoLog] ([Datestamp], [userId], [NodeId]);
CREATE NONCLUSTERED INDEX [IX_umbracoLog_datestamp_logheader] ON [umbracoLog] ([Datestamp], [logHeader]);

CREATE TABLE [cmsMemberType] (
    [pk] int NOT NULL IDENTITY(1,1),
    [NodeId] int NOT NULL,
    [propertytypeId] int NOT NULL,
    [memberCanEdit] bit NOT NULL CONSTRAINT [DF_cmsMemberType_memberCanEdit] DEFAULT ('0'),
    [viewOnProfile] bit NOT NULL CONSTRAINT [DF_cmsMemberType_viewOnProfile] DEFAULT ('0'),
    [isSensitive] bit NOT NULL CONSTRAINT [DF_cmsMemberType_isSensitive] DEFAULT ('0'),
    CONSTRAINT [PK_cmsMemberType] PRIMARY KEY CLUSTERED ([pk]),
    CONSTRAINT [FK_cmsMemberType_umbracoNode_id] FOREIGN KEY ([NodeId]) REFERENCES [umbracoNode] ([id]),
    CONSTRAINT [FK_cmsMemberType_cmsContentType_nodeId] FOREIGN KEY ([NodeId]) REFERENCES [cmsContentType] ([nodeId])
);

CREATE TABLE [cmsMember] (
    [nodeId] int NOT NULL,
    [Email] nvarchar(1000) NOT NULL CONSTRAINT [DF_cmsMember_Email] DEFAULT (''''),
    [LoginName] nvarchar(1000) NOT NULL CONSTRAINT [DF_cmsMember_LoginName] DEFAULT (''''),
    [Password] nvarchar(1000) NOT NULL CONSTRAINT [DF_cmsMember_Password] DEFAULT (''''),
    [passwordConfig] nvarchar(500) NULL,
    [securityStampToken] nvarchar(255) NULL,
    [emailConfirmedDate] datetime NULL,
    [failedPasswordAttempts] int NULL,
    [isLockedOut] bit NULL CONSTRAINT [DF_cmsMember_isLockedOut] DEFAULT ('0'),
    [isApproved] bit NOT NULL CONSTRAINT [DF_cmsMember_isApproved] DEFAULT ('1'),
    [lastLoginDate] datetime NULL,
    [lastLockoutDate] datetime NULL,
    [lastPasswordChangeDate] datetime NULL,
    CONSTRAINT [PK_cmsMember] PRIMARY KEY CLUSTERED ([nodeId]),
    CONSTRAINT [FK_cmsMember_umbracoContent_nodeId] FOREIGN KEY ([nodeId]) REFERENCES [umbracoContent] ([nodeId])
);
CREATE NONCLUSTERED INDEX [IX_cmsMember_LoginName] ON [cmsMember] ([LoginName]);

CREATE TABLE [cmsMember2MemberGroup] (
    [Member] int NOT NULL,
    [MemberGroup] int NOT NULL,
    CONSTRAINT [PK_cmsMember2MemberGroup] PRIMARY KEY CLUSTERED ([Member], [MemberGroup]),
    CONSTRAINT [FK_cmsMember2MemberGroup_cmsMember_nodeId] FOREIGN KEY ([Member]) REFERENCES [cmsMember] ([nodeId]),
    CONSTRAINT [FK_cmsMember2MemberGroup_umbracoNode_id] FOREIGN KEY ([MemberGroup]) REFERENCES [umbracoNode] ([id])
);

CREATE TABLE [cmsPropertyTypeGroup] (
    [id] int NOT NULL IDENTITY(1,1),
    [uniqueID] uniqueidentifier NOT NULL CONSTRAINT [DF_cmsPropertyTypeGroup_uniqueID] DEFAULT (NEWID()),
    [contenttypeNodeId] int NOT NULL,
    [type] int NOT NULL CONSTRAINT [DF_cmsPropertyTypeGroup_type] DEFAULT ('0'),
    [text] nvarchar(255) NOT NULL,
    [alias] nvarchar(255) NOT NULL,
    [sortorder] int NOT NULL,
    CONSTRAINT [PK_cmsPropertyTypeGroup] PRIMARY KEY CLUSTERED ([id]),
    CONSTRAINT [FK_cmsPropertyTypeGroup_cmsContentType_nodeId] FOREIGN KEY ([contenttypeNodeId]) REFERENCES [cmsContentType] ([nodeId])
);
CREATE UNIQUE NONCLUSTERED INDEX [IX_cmsPropertyTypeGroupUniqueID] ON [cmsPropertyTypeGroup] ([uniqueID]);

CREATE TABLE [cmsPropertyType] (
    [id] int NOT NULL IDENTITY(1,1),
    [dataTypeId] int NOT NULL,
    [contentTypeId] int NOT NULL,
    [propertyTypeGroupId] int NULL,
    [Alias] nvarchar(255) NOT NULL,
    [Name] nvarchar(255) NULL,
    [sortOrder] int NOT NULL CONSTRAINT [DF_cmsPropertyType_sortOrder] DEFAULT ('0'),
    [mandatory] bit NOT NULL CONSTRAINT [DF_cmsPropertyType_mandatory] DEFAULT ('0'),
    [mandatoryMessage] nvarchar(500) NULL,
    [validationRegExp] nvarchar(255) NULL,
    [validationRegExpMessage] nvarchar(500) NULL,
    [Description] nvarchar(2000) NULL,
    [labelOnTop] bit NOT NULL CONSTRAINT [DF_cmsPropertyType_labelOnTop] DEFAULT ('0'),
    [variations] int NOT NULL CONSTRAINT [DF_cmsPropertyType_variations] DEFAULT ('1'),
    [UniqueId] uniqueidentifier NOT NULL CONSTRAINT [DF_cmsPropertyType_UniqueId] DEFAULT (NEWID()),
    CONSTRAINT [PK_cmsPropertyType] PRIMARY KEY CLUSTERED ([id]),
    CONSTRAINT [FK_cmsPropertyType_umbracoDataType_nodeId] FOREIGN KEY ([dataTypeId]) REFERENCES [umbracoDataType] ([nodeId]),
    CONSTRAINT [FK_cmsPropertyType_cmsContentType_nodeId] FOREIGN KEY ([contentTypeId]) REFERENCES [cmsContentType] ([nodeId]),
    CONSTRAINT [FK_cmsPropertyType_cmsPropertyTypeGroup_id] FOREIGN KEY ([propertyTypeGroupId]) REFERENCES [cmsPropertyTypeGroup] ([id])
);
CREATE NONCLUSTERED INDEX [IX_cmsPropertyTypeAlias] ON [cmsPropertyType] ([Alias]);
CREATE UNIQUE NONCLUSTERED INDEX [IX_cmsPropertyTypeUniqueID] ON [cmsPropertyType] ([UniqueId]);

CREATE TABLE [umbracoPropertyData] (
    [id] int NOT NULL IDENTITY(1,1),
    [versionId] int NOT NULL,
    [propertyTypeId] int NOT NULL,
    [languageId] int NULL,
    [segment] nvarchar(256) NULL,
    [intValue] int NULL,
    [decimalValue] decimal(38, 6) NULL,
    [dateValue] datetime NULL,
    [varcharValue] nvarchar(512) NULL,
    [textValue] nvarchar(max) NULL,
    CONSTRAINT [PK_umbracoPropertyData] PRIMARY KEY CLUSTERED ([id]),
    CONSTRAINT [FK_umbracoPropertyData_umbracoContentVersion_id] FOREIGN KEY ([versionId]) REFERENCES [umbracoContentVersion] ([id]),
    CONSTRAINT [FK_umbracoPropertyData_cmsPropertyType_id] FOREIGN KEY ([propertyTypeId]) REFERENCES [cmsPropertyType] ([id]),
    CONSTRAINT [FK_umbracoPropertyData_umbracoLanguage_id] FOREIGN KEY ([languageId]) REFERENCES [umbracoLanguage] ([id])
);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoPropertyData_VersionId] ON [umbracoPropertyData] ([versionId], [propertyTypeId], [languageId], [segment]);
CREATE NONCLUSTERED INDEX [IX_umbracoPropertyData_PropertyTypeId] ON [umbracoPropertyData] ([propertyTypeId]);
CREATE NONCLUSTERED INDEX [IX_umbracoPropertyData_LanguageId] ON [umbracoPropertyData] ([languageId]);
CREATE NONCLUSTERED INDEX [IX_umbracoPropertyData_Segment] ON [umbracoPropertyData] ([segment]);

CREATE TABLE [umbracoRelationType] (
    [id] int NOT NULL IDENTITY(1,1),
    [typeUniqueId] uniqueidentifier NOT NULL,
    [dual] bit NOT NULL,
    [parentObjectType] uniqueidentifier NULL,
    [childObjectType] uniqueidentifier NULL,
    [name] nvarchar(255) NOT NULL,
    [alias] nvarchar(100) NOT NULL,
    [isDependency] bit NOT NULL CONSTRAINT [DF_umbracoRelationType_isDependency] DEFAULT ('0'),
    CONSTRAINT [PK_umbracoRelationType] PRIMARY KEY CLUSTERED ([id])
);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoRelationType_UniqueId] ON [umbracoRelationType] ([typeUniqueId]);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoRelationType_name] ON [umbracoRelationType] ([name]);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoRelationType_alias] ON [umbracoRelationType] ([alias]);

CREATE TABLE [umbracoRelation] (
    [id] int NOT NULL IDENTITY(1,1),
    [parentId] int NOT NULL,
    [childId] int NOT NULL,
    [relType] int NOT NULL,
    [datetime] datetime NOT NULL CONSTRAINT [DF_umbracoRelation_datetime] DEFAULT (GETUTCDATE()),
    [comment] nvarchar(1000) NOT NULL,
    CONSTRAINT [PK_umbracoRelation] PRIMARY KEY CLUSTERED ([id]),
    CONSTRAINT [FK_umbracoRelation_umbracoNode] FOREIGN KEY ([parentId]) REFERENCES [umbracoNode] ([id]),
    CONSTRAINT [FK_umbracoRelation_umbracoNode1] FOREIGN KEY ([childId]) REFERENCES [umbracoNode] ([id]),
    CONSTRAINT [FK_umbracoRelation_umbracoRelationType_id] FOREIGN KEY ([relType]) REFERENCES [umbracoRelationType] ([id])
);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoRelation_parentChildType] ON [umbracoRelation] ([parentId], [childId], [relType]);

CREATE TABLE [cmsTags] (
    [id] int NOT NULL IDENTITY(1,1),
    [group] nvarchar(100) NOT NULL,
    [languageId] int NULL,
    [tag] nvarchar(200) NOT NULL,
    CONSTRAINT [PK_cmsTags] PRIMARY KEY CLUSTERED ([id]),
    CONSTRAINT [FK_cmsTags_umbracoLanguage_id] FOREIGN KEY ([languageId]) REFERENCES [umbracoLanguage] ([id])
);
CREATE NONCLUSTERED INDEX [IX_cmsTags_languageId_group] ON [cmsTags] ([languageId], [group]) INCLUDE ([id], [tag]);
CREATE NONCLUSTERED INDEX [IX_cmsTags_LanguageId] ON [cmsTags] ([languageId]);
CREATE UNIQUE NONCLUSTERED INDEX [IX_cmsTags] ON [cmsTags] ([group], [tag], [languageId]);

CREATE TABLE [cmsTagRelationship] (
    [nodeId] int NOT NULL,
    [tagId] int NOT NULL,
    [propertyTypeId] int NOT NULL,
    CONSTRAINT [PK_cmsTagRelationship] PRIMARY KEY CLUSTERED ([nodeId], [propertyTypeId], [tagId]),
    CONSTRAINT [FK_cmsTagRelationship_cmsContent] FOREIGN KEY ([nodeId]) REFERENCES [umbracoContent] ([nodeId]),
    CONSTRAINT [FK_cmsTagRelationship_cmsTags_id] FOREIGN KEY ([tagId]) REFERENCES [cmsTags] ([id]),
    CONSTRAINT [FK_cmsTagRelationship_cmsPropertyType] FOREIGN KEY ([propertyTypeId]) REFERENCES [cmsPropertyType] ([id])
);
CREATE NONCLUSTERED INDEX [IX_cmsTagRelationship_tagId_nodeId] ON [cmsTagRelationship] ([tagId], [nodeId]) INCLUDE ([propertyTypeId]);

CREATE TABLE [cmsContentType2ContentType] (
    [parentContentTypeId] int NOT NULL,
    [childContentTypeId] int NOT NULL,
    CONSTRAINT [PK_cmsContentType2ContentType] PRIMARY KEY CLUSTERED ([parentContentTypeId], [childContentTypeId]),
    CONSTRAINT [FK_cmsContentType2ContentType_umbracoNode_parent] FOREIGN KEY ([parentContentTypeId]) REFERENCES [umbracoNode] ([id]),
    CONSTRAINT [FK_cmsContentType2ContentType_umbracoNode_child] FOREIGN KEY ([childContentTypeId]) REFERENCES [umbracoNode] ([id])
);

CREATE TABLE [cmsContentTypeAllowedContentType] (
    [Id] int NOT NULL,
    [AllowedId] int NOT NULL,
    [SortOrder] int NOT NULL CONSTRAINT [df_cmsContentTypeAllowedContentType_sortOrder] DEFAULT ('0'),
    CONSTRAINT [PK_cmsContentTypeAllowedContentType] PRIMARY KEY CLUSTERED ([Id], [AllowedId]),
    CONSTRAINT [FK_cmsContentTypeAllowedContentType_cmsContentType] FOREIGN KEY ([Id]) REFERENCES [cmsContentType] ([nodeId]),
    CONSTRAINT [FK_cmsContentTypeAllowedContentType_cmsContentType1] FOREIGN KEY ([AllowedId]) REFERENCES [cmsContentType] ([nodeId])
);

CREATE TABLE [umbracoUser2NodeNotify] (
    [userId] int NOT NULL,
    [nodeId] int NOT NULL,
    [action] nvarchar(255) NOT NULL,
    CONSTRAINT [PK_umbracoUser2NodeNotify] PRIMARY KEY CLUSTERED ([userId], [nodeId], [action]),
    CONSTRAINT [FK_umbracoUser2NodeNotify_umbracoUser_id] FOREIGN KEY ([userId]) REFERENCES [umbracoUser] ([id]),
    CONSTRAINT [FK_umbracoUser2NodeNotify_umbracoNode_id] FOREIGN KEY ([nodeId]) REFERENCES [umbracoNode] ([id])
);

CREATE TABLE [umbracoUser2ClientId] (
    [userId] int NOT NULL,
    [clientId] nvarchar(255) NOT NULL,
    CONSTRAINT [PK_umbracoUser2ClientId] PRIMARY KEY CLUSTERED ([userId], [clientId]),
    CONSTRAINT [FK_umbracoUser2ClientId_umbracoUser_id] FOREIGN KEY ([userId]) REFERENCES [umbracoUser] ([id])
);

CREATE TABLE [umbracoServer] (
    [id] int NOT NULL IDENTITY(1,1),
    [address] nvarchar(500) NOT NULL,
    [computerName] nvarchar(255) NOT NULL,
    [registeredDate] datetime NOT NULL CONSTRAINT [DF_umbracoServer_registeredDate] DEFAULT (GETUTCDATE()),
    [lastNotifiedDate] datetime NOT NULL,
    [isActive] bit NOT NULL,
    [isSchedulingPublisher] bit NOT NULL,
    CONSTRAINT [PK_umbracoServer] PRIMARY KEY CLUSTERED ([id])
);
CREATE UNIQUE NONCLUSTERED INDEX [IX_computerName] ON [umbracoServer] ([computerName]);
CREATE NONCLUSTERED INDEX [IX_umbracoServer_isActive] ON [umbracoServer] ([isActive]);

CREATE TABLE [umbracoAccess] (
    [id] uniqueidentifier NOT NULL,
    [nodeId] int NOT NULL,
    [loginNodeId] int NOT NULL,
    [noAccessNodeId] int NOT NULL,
    [createDate] datetime NOT NULL CONSTRAINT [DF_umbracoAccess_createDate] DEFAULT (GETUTCDATE()),
    [updateDate] datetime NOT NULL CONSTRAINT [DF_umbracoAccess_updateDate] DEFAULT (GETUTCDATE()),
    CONSTRAINT [PK_umbracoAccess] PRIMARY KEY CLUSTERED ([id]),
    CONSTRAINT [FK_umbracoAccess_umbracoNode_id] FOREIGN KEY ([nodeId]) REFERENCES [umbracoNode] ([id]),
    CONSTRAINT [FK_umbracoAccess_umbracoNode_id1] FOREIGN KEY ([loginNodeId]) REFERENCES [umbracoNode] ([id]),
    CONSTRAINT [FK_umbracoAccess_umbracoNode_id2] FOREIGN KEY ([noAccessNodeId]) REFERENCES [umbracoNode] ([id])
);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoAccess_nodeId] ON [umbracoAccess] ([nodeId]);

CREATE TABLE [umbracoAccessRule] (
    [id] uniqueidentifier NOT NULL,
    [accessId] uniqueidentifier NOT NULL,
    [ruleValue] nvarchar(255) NOT NULL,
    [ruleType] nvarchar(255) NOT NULL,
    [createDate] datetime NOT NULL CONSTRAINT [DF_umbracoAccessRule_createDate] DEFAULT (GETUTCDATE()),
    [updateDate] datetime NOT NULL CONSTRAINT [DF_umbracoAccessRule_updateDate] DEFAULT (GETUTCDATE()),
    CONSTRAINT [PK_umbracoAccessRule] PRIMARY KEY CLUSTERED ([id]),
    CONSTRAINT [FK_umbracoAccessRule_umbracoAccess_id] FOREIGN KEY ([accessId]) REFERENCES [umbracoAccess] ([id])
);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoAccessRule] ON [umbracoAccessRule] ([ruleValue], [ruleType], [accessId]);

CREATE TABLE [umbracoCacheInstruction] (
    [id] int NOT NULL IDENTITY(1,1),
    [utcStamp] datetime NOT NULL,
    [jsonInstruction] nvarchar(max) NOT NULL,
    [originated] nvarchar(500) NOT NULL,
    [instructionCount] int NOT NULL CONSTRAINT [DF_umbracoCacheInstruction_instructionCount] DEFAULT ('1'),
    CONSTRAINT [PK_umbracoCacheInstruction] PRIMARY KEY CLUSTERED ([id])
);

CREATE TABLE [umbracoExternalLogin] (
    [id] int NOT NULL IDENTITY(1,1),
    [userOrMemberKey] uniqueidentifier NOT NULL,
    [loginProvider] nvarchar(400) NOT NULL,
    [providerKey] nvarchar(4000) NOT NULL,
    [createDate] datetime NOT NULL CONSTRAINT [DF_umbracoExternalLogin_createDate] DEFAULT (GETUTCDATE()),
    [userData] nvarchar(max) NULL,
    CONSTRAINT [PK_umbracoExternalLogin] PRIMARY KEY CLUSTERED ([id])
);
CREATE NONCLUSTERED INDEX [IX_umbracoExternalLogin_userOrMemberKey] ON [umbracoExternalLogin] ([userOrMemberKey]);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoExternalLogin_LoginProvider] ON [umbracoExternalLogin] ([loginProvider], [userOrMemberKey]);
CREATE NONCLUSTERED INDEX [IX_umbracoExternalLogin_ProviderKey] ON [umbracoExternalLogin] ([loginProvider], [providerKey]);

CREATE TABLE [umbracoExternalLoginToken] (
    [id] int NOT NULL IDENTITY(1,1),
    [externalLoginId] int NOT NULL,
    [name] nvarchar(255) NOT NULL,
    [value] nvarchar(max) NOT NULL,
    [createDate] datetime NOT NULL CONSTRAINT [DF_umbracoExternalLoginToken_createDate] DEFAULT (GETUTCDATE()),
    CONSTRAINT [PK_umbracoExternalLoginToken] PRIMARY KEY CLUSTERED ([id]),
    CONSTRAINT [FK_umbracoExternalLoginToken_umbracoExternalLogin_id] FOREIGN KEY ([externalLoginId]) REFERENCES [umbracoExternalLogin] ([id])
);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoExternalLoginToken_Name] ON [umbracoExternalLoginToken] ([externalLoginId], [name]);

CREATE TABLE [umbracoTwoFactorLogin] (
    [id] int NOT NULL IDENTITY(1,1),
    [userOrMemberKey] uniqueidentifier NOT NULL,
    [providerName] nvarchar(400) NOT NULL,
    [secret] nvarchar(400) NOT NULL,
    CONSTRAINT [PK_umbracoTwoFactorLogin] PRIMARY KEY CLUSTERED ([id])
);
CREATE NONCLUSTERED INDEX [IX_umbracoTwoFactorLogin_userOrMemberKey] ON [umbracoTwoFactorLogin] ([userOrMemberKey]);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoTwoFactorLogin_ProviderName] ON [umbracoTwoFactorLogin] ([providerName], [userOrMemberKey]);

CREATE TABLE [umbracoRedirectUrl] (
    [id] uniqueidentifier NOT NULL,
    [contentKey] uniqueidentifier NOT NULL,
    [createDateUtc] datetime NOT NULL,
    [url] nvarchar(max) NOT NULL,
    [culture] nvarchar(255) NULL,
    [urlHash] nvarchar(40) NOT NULL,
    CONSTRAINT [PK_umbracoRedirectUrl] PRIMARY KEY CLUSTERED ([id]),
    CONSTRAINT [FK_umbracoRedirectUrl_umbracoNode_uniqueId] FOREIGN KEY ([contentKey]) REFERENCES [umbracoNode] ([uniqueId])
);
CREATE NONCLUSTERED INDEX [IX_umbracoRedirectUrl_culture_hash] ON [umbracoRedirectUrl] ([createDateUtc]) INCLUDE ([culture], [url], [urlHash], [contentKey]);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoRedirectUrl] ON [umbracoRedirectUrl] ([urlHash], [contentKey], [culture], [createDateUtc]);

CREATE TABLE [umbracoLock] (
    [id] int NOT NULL,
    [value] int NOT NULL,
    [name] nvarchar(64) NOT NULL,
    CONSTRAINT [PK_umbracoLock] PRIMARY KEY CLUSTERED ([id])
);

CREATE TABLE [umbracoUserGroup] (
    [id] int NOT NULL IDENTITY(1,1),
    [key] uniqueidentifier NOT NULL CONSTRAINT [DF_umbracoUserGroup_key] DEFAULT (NEWID()),
    [userGroupAlias] nvarchar(200) NOT NULL,
    [userGroupName] nvarchar(200) NOT NULL,
    [userGroupDefaultPermissions] nvarchar(50) NULL,
    [createDate] datetime NOT NULL CONSTRAINT [DF_umbracoUserGroup_createDate] DEFAULT (GETUTCDATE()),
    [updateDate] datetime NOT NULL CONSTRAINT [DF_umbracoUserGroup_updateDate] DEFAULT (GETUTCDATE()),
    [icon] nvarchar(255) NULL,
    [hasAccessToAllLanguages] bit NOT NULL,
    [startContentId] int NULL,
    [startMediaId] int NULL,
    CONSTRAINT [PK_umbracoUserGroup] PRIMARY KEY CLUSTERED ([id]),
    CONSTRAINT [FK_startContentId_umbracoNode_id] FOREIGN KEY ([startContentId]) REFERENCES [umbracoNode] ([id]),
    CONSTRAINT [FK_startMediaId_umbracoNode_id] FOREIGN KEY ([startMediaId]) REFERENCES [umbracoNode] ([id])
);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoUserGroup_userGroupKey] ON [umbracoUserGroup] ([key]);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoUserGroup_userGroupAlias] ON [umbracoUserGroup] ([userGroupAlias]);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoUserGroup_userGroupName] ON [umbracoUserGroup] ([userGroupName]);

CREATE TABLE [umbracoUser2UserGroup] (
    [userId] int NOT NULL,
    [userGroupId] int NOT NULL,
    CONSTRAINT [PK_user2userGroup] PRIMARY KEY CLUSTERED ([userId], [userGroupId]),
    CONSTRAINT [FK_umbracoUser2UserGroup_umbracoUser_id] FOREIGN KEY ([userId]) REFERENCES [umbracoUser] ([id]),
    CONSTRAINT [FK_umbracoUser2UserGroup_umbracoUserGroup_id] FOREIGN KEY ([userGroupId]) REFERENCES [umbracoUserGroup] ([id])
);

CREATE TABLE [umbracoUserGroup2App] (
    [userGroupId] int NOT NULL,
    [app] nvarchar(50) NOT NULL,
    CONSTRAINT [PK_userGroup2App] PRIMARY KEY CLUSTERED ([userGroupId], [app]),
    CONSTRAINT [FK_umbracoUserGroup2App_umbracoUserGroup_id] FOREIGN KEY ([userGroupId]) REFERENCES [umbracoUserGroup] ([id])
);

CREATE TABLE [umbracoUserGroup2Permission] (
    [id] int NOT NULL IDENTITY(1,1),
    [userGroupKey] uniqueidentifier NOT NULL,
    [permission] nvarchar(255) NOT NULL,
    CONSTRAINT [PK_userGroup2Permission] PRIMARY KEY CLUSTERED ([id]),
    CONSTRAINT [FK_umbracoUserGroup2Permission_umbracoUserGroup_key] FOREIGN KEY ([userGroupKey]) REFERENCES [umbracoUserGroup] ([key])
);
CREATE NONCLUSTERED INDEX [IX_umbracoUserGroup2Permission_userGroupKey] ON [umbracoUserGroup2Permission] ([userGroupKey]) INCLUDE ([permission]);

CREATE TABLE [umbracoUserGroup2GranularPermission] (
    [id] int NOT NULL IDENTITY(1,1),
    [userGroupKey] uniqueidentifier NOT NULL,
    [uniqueId] uniqueidentifier NULL,
    [permission] nvarchar(255) NOT NULL,
    [context] nvarchar(255) NOT NULL,
    CONSTRAINT [PK_umbracoUserGroup2GranularPermissionDto] PRIMARY KEY CLUSTERED ([id]),
    CONSTRAINT [FK_umbracoUserGroup2GranularPermission_umbracoUserGroup_key] FOREIGN KEY ([userGroupKey]) REFERENCES [umbracoUserGroup] ([key]),
    CONSTRAINT [FK_umbracoUserGroup2GranularPermission_umbracoNode_uniqueId] FOREIGN KEY ([uniqueId]) REFERENCES [umbracoNode] ([uniqueId])
);
CREATE NONCLUSTERED INDEX [IX_umbracoUserGroup2GranularPermissionDto_UserGroupKey_UniqueId] ON [umbracoUserGroup2GranularPermission] ([userGroupKey]) INCLUDE ([uniqueId]);
CREATE NONCLUSTERED INDEX [IX_umbracoUserGroup2GranularPermissionDto_UniqueId] ON [umbracoUserGroup2GranularPermission] ([uniqueId]);

CREATE TABLE [umbracoUserStartNode] (
    [id] int NOT NULL IDENTITY(1,1),
    [userId] int NOT NULL,
    [startNode] int NOT NULL,
    [startNodeType] int NOT NULL,
    CONSTRAINT [PK_userStartNode] PRIMARY KEY CLUSTERED ([id]),
    CONSTRAINT [FK_umbracoUserStartNode_umbracoUser_id] FOREIGN KEY ([userId]) REFERENCES [umbracoUser] ([id]),
    CONSTRAINT [FK_umbracoUserStartNode_umbracoNode_id] FOREIGN KEY ([startNode]) REFERENCES [umbracoNode] ([id])
);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoUserStartNode_startNodeType] ON [umbracoUserStartNode] ([startNodeType], [startNode], [userId]);

CREATE TABLE [cmsContentNu] (
    [nodeId] int NOT NULL,
    [published] bit NOT NULL,
    [data] nvarchar(max) NULL,
    [rv] bigint NOT NULL,
    [dataRaw] varbinary(max) NULL,
    CONSTRAINT [PK_cmsContentNu] PRIMARY KEY CLUSTERED ([nodeId], [published]),
    CONSTRAINT [FK_cmsContentNu_umbracoContent_nodeId] FOREIGN KEY ([nodeId]) REFERENCES [umbracoContent] ([nodeId]) ON DELETE CASCADE
);
CREATE NONCLUSTERED INDEX [IX_cmsContentNu_published] ON [cmsContentNu] ([published], [nodeId], [rv]) INCLUDE ([dataRaw]);

CREATE TABLE [umbracoDocumentVersion] (
    [id] int NOT NULL,
    [templateId] int NULL,
    [published] bit NOT NULL,
    CONSTRAINT [PK_umbracoDocumentVersion] PRIMARY KEY CLUSTERED ([id]),
    CONSTRAINT [FK_umbracoDocumentVersion_umbracoContentVersion_id] FOREIGN KEY ([id]) REFERENCES [umbracoContentVersion] ([id]),
    CONSTRAINT [FK_umbracoDocumentVersion_cmsTemplate_nodeId] FOREIGN KEY ([templateId]) REFERENCES [cmsTemplate] ([nodeId])
);
CREATE NONCLUSTERED INDEX [IX_umbracoDocumentVersion_id_published] ON [umbracoDocumentVersion] ([id], [published]) INCLUDE ([templateId]);
CREATE NONCLUSTERED INDEX [IX_umbracoDocumentVersion_published] ON [umbracoDocumentVersion] ([published]) INCLUDE ([id], [templateId]);

CREATE TABLE [umbracoDocumentUrl] (
    [id] int NOT NULL IDENTITY(1,1),
    [uniqueId] uniqueidentifier NOT NULL,
    [isDraft] bit NOT NULL,
    [languageId] int NOT NULL,
    [urlSegment] nvarchar(255) NOT NULL,
    [isPrimary] bit NOT NULL CONSTRAINT [DF_umbracoDocumentUrl_isPrimary] DEFAULT ('1'),
    CONSTRAINT [PK_umbracoDocumentUrl] PRIMARY KEY NONCLUSTERED ([id]),
    CONSTRAINT [FK_umbracoDocumentUrl_umbracoNode_uniqueId] FOREIGN KEY ([uniqueId]) REFERENCES [umbracoNode] ([uniqueId]),
    CONSTRAINT [FK_umbracoDocumentUrl_umbracoLanguage_id] FOREIGN KEY ([languageId]) REFERENCES [umbracoLanguage] ([id])
);
CREATE UNIQUE CLUSTERED INDEX [IX_umbracoDocumentUrl] ON [umbracoDocumentUrl] ([uniqueId], [languageId], [isDraft], [urlSegment]);

CREATE TABLE [umbracoKeyValue] (
    [key] nvarchar(256) NOT NULL,
    [value] nvarchar(max) NULL,
    [updated] datetime NOT NULL CONSTRAINT [DF_umbracoKeyValue_updated] DEFAULT (GETUTCDATE()),
    CONSTRAINT [PK_umbracoKeyValue] PRIMARY KEY CLUSTERED ([key])
);

CREATE TABLE [umbracoUserLogin] (
    [sessionId] uniqueidentifier NOT NULL,
    [userId] int NOT NULL,
    [loggedInUtc] datetime NOT NULL,
    [lastValidatedUtc] datetime NOT NULL,
    [loggedOutUtc] datetime NULL,
    [ipAddress] nvarchar(255) NULL,
    CONSTRAINT [PK_umbracoUserLogin] PRIMARY KEY CLUSTERED ([sessionId]),
    CONSTRAINT [FK_umbracoUserLogin_umbracoUser_id] FOREIGN KEY ([userId]) REFERENCES [umbracoUser] ([id])
);
CREATE NONCLUSTERED INDEX [IX_umbracoUserLogin_lastValidatedUtc] ON [umbracoUserLogin] ([lastValidatedUtc]);

CREATE TABLE [umbracoConsent] (
    [id] int NOT NULL IDENTITY(1,1),
    [current] bit NOT NULL,
    [source] nvarchar(512) NOT NULL,
    [context] nvarchar(128) NOT NULL,
    [action] nvarchar(512) NOT NULL,
    [createDate] datetime NOT NULL CONSTRAINT [DF_umbracoConsent_createDate] DEFAULT (GETUTCDATE()),
    [state] int NOT NULL,
    [comment] nvarchar(255) NULL,
    CONSTRAINT [PK_umbracoConsent] PRIMARY KEY CLUSTERED ([id])
);

CREATE TABLE [umbracoAudit] (
    [id] int NOT NULL IDENTITY(1,1),
    [performingUserId] int NOT NULL,
    [performingUserKey] uniqueidentifier NULL,
    [performingDetails] nvarchar(1024) NULL,
    [performingIp] nvarchar(64) NULL,
    [eventDateUtc] datetime NOT NULL CONSTRAINT [DF_umbracoAudit_eventDateUtc] DEFAULT (GETUTCDATE()),
    [affectedUserId] int NOT NULL,
    [affectedUserKey] uniqueidentifier NULL,
    [affectedDetails] nvarchar(1024) NULL,
    [eventType] nvarchar(256) NOT NULL,
    [eventDetails] nvarchar(1024) NULL,
    CONSTRAINT [PK_umbracoAudit] PRIMARY KEY CLUSTERED ([id])
);

CREATE TABLE [umbracoContentVersionCultureVariation] (
    [id] int NOT NULL IDENTITY(1,1),
    [versionId] int NOT NULL,
    [languageId] int NOT NULL,
    [name] nvarchar(255) NOT NULL,
    [date] datetime NOT NULL,
    [availableUserId] int NULL,
    CONSTRAINT [PK_umbracoContentVersionCultureVariation] PRIMARY KEY CLUSTERED ([id]),
    CONSTRAINT [FK_umbracoContentVersionCultureVariation_umbracoContentVersion_id] FOREIGN KEY ([versionId]) REFERENCES [umbracoContentVersion] ([id]),
    CONSTRAINT [FK_umbracoContentVersionCultureVariation_umbracoLanguage_id] FOREIGN KEY ([languageId]) REFERENCES [umbracoLanguage] ([id]),
    CONSTRAINT [FK_umbracoContentVersionCultureVariation_umbracoUser_id] FOREIGN KEY ([availableUserId]) REFERENCES [umbracoUser] ([id])
);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoContentVersionCultureVariation_VersionId] ON [umbracoContentVersionCultureVariation] ([versionId], [languageId]) INCLUDE ([id], [name], [date], [availableUserId]);
CREATE NONCLUSTERED INDEX [IX_umbracoContentVersionCultureVariation_LanguageId] ON [umbracoContentVersionCultureVariation] ([languageId]);

CREATE TABLE [umbracoDocumentCultureVariation] (
    [id] int NOT NULL IDENTITY(1,1),
    [nodeId] int NOT NULL,
    [languageId] int NOT NULL,
    [edited] bit NOT NULL,
    [available] bit NOT NULL,
    [published] bit NOT NULL,
    [name] nvarchar(255) NULL,
    CONSTRAINT [PK_umbracoDocumentCultureVariation] PRIMARY KEY CLUSTERED ([id]),
    CONSTRAINT [FK_umbracoDocumentCultureVariation_umbracoNode_id] FOREIGN KEY ([nodeId]) REFERENCES [umbracoNode] ([id]),
    CONSTRAINT [FK_umbracoDocumentCultureVariation_umbracoLanguage_id] FOREIGN KEY ([languageId]) REFERENCES [umbracoLanguage] ([id])
);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoDocumentCultureVariation_NodeId] ON [umbracoDocumentCultureVariation] ([nodeId], [languageId]);
CREATE NONCLUSTERED INDEX [IX_umbracoDocumentCultureVariation_LanguageId] ON [umbracoDocumentCultureVariation] ([languageId]);

CREATE TABLE [umbracoContentSchedule] (
    [id] uniqueidentifier NOT NULL,
    [nodeId] int NOT NULL,
    [languageId] int NULL,
    [date] datetime NOT NULL,
    [action] nvarchar(255) NOT NULL,
    CONSTRAINT [PK_umbracoContentSchedule] PRIMARY KEY CLUSTERED ([id]),
    CONSTRAINT [FK_umbracoContentSchedule_umbracoContent_nodeId] FOREIGN KEY ([nodeId]) REFERENCES [umbracoContent] ([nodeId]),
    CONSTRAINT [FK_umbracoContentSchedule_umbracoLanguage_id] FOREIGN KEY ([languageId]) REFERENCES [umbracoLanguage] ([id])
);

CREATE TABLE [umbracoLogViewerQuery] (
    [id] int NOT NULL IDENTITY(1,1),
    [name] nvarchar(255) NOT NULL,
    [query] nvarchar(255) NOT NULL,
    CONSTRAINT [PK_umbracoLogViewerQuery] PRIMARY KEY CLUSTERED ([id])
);
CREATE UNIQUE NONCLUSTERED INDEX [IX_LogViewerQuery_name] ON [umbracoLogViewerQuery] ([name]);

CREATE TABLE [umbracoContentVersionCleanupPolicy] (
    [contentTypeId] int NOT NULL,
    [preventCleanup] bit NOT NULL,
    [keepAllVersionsNewerThanDays] int NULL,
    [keepLatestVersionPerDayForDays] int NULL,
    [updated] datetime NOT NULL,
    CONSTRAINT [PK_umbracoContentVersionCleanupPolicy] PRIMARY KEY CLUSTERED ([contentTypeId]),
    CONSTRAINT [FK_umbracoContentVersionCleanupPolicy_cmsContentType_nodeId] FOREIGN KEY ([contentTypeId]) REFERENCES [cmsContentType] ([nodeId])
);

CREATE TABLE [umbracoCreatedPackageSchema] (
    [id] int NOT NULL IDENTITY(1,1),
    [name] nvarchar(255) NOT NULL,
    [value] nvarchar(max) NOT NULL,
    [updateDate] datetime NOT NULL CONSTRAINT [DF_umbracoCreatedPackageSchema_updateDate] DEFAULT (GETUTCDATE()),
    [packageId] uniqueidentifier NOT NULL,
    CONSTRAINT [PK_umbracoCreatedPackageSchema] PRIMARY KEY CLUSTERED ([id])
);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoCreatedPackageSchema_Name] ON [umbracoCreatedPackageSchema] ([name]);

CREATE TABLE [umbracoUserGroup2Language] (
    [userGroupId] int NOT NULL,
    [languageId] int NOT NULL,
    CONSTRAINT [PK_userGroup2language] PRIMARY KEY CLUSTERED ([userGroupId], [languageId]),
    CONSTRAINT [FK_umbracoUserGroup2Language_umbracoUserGroup_id] FOREIGN KEY ([userGroupId]) REFERENCES [umbracoUserGroup] ([id]) ON DELETE CASCADE,
    CONSTRAINT [FK_umbracoUserGroup2Language_umbracoLanguage_id] FOREIGN KEY ([languageId]) REFERENCES [umbracoLanguage] ([id]) ON DELETE CASCADE
);

CREATE TABLE [umbracoWebhook] (
    [id] int NOT NULL IDENTITY(1,1),
    [key] uniqueidentifier NOT NULL,
    [name] nvarchar(255) NULL,
    [description] nvarchar(max) NULL,
    [url] nvarchar(max) NOT NULL,
    [enabled] bit NOT NULL,
    CONSTRAINT [PK_umbracoWebhook] PRIMARY KEY CLUSTERED ([id])
);

CREATE TABLE [umbracoWebhook2ContentTypeKeys] (
    [webhookId] int NOT NULL,
    [entityKey] uniqueidentifier NOT NULL,
    CONSTRAINT [PK_webhookEntityKey2Webhook] PRIMARY KEY CLUSTERED ([webhookId], [entityKey]),
    CONSTRAINT [FK_umbracoWebhook2ContentTypeKeys_umbracoWebhook_id] FOREIGN KEY ([webhookId]) REFERENCES [umbracoWebhook] ([id]) ON DELETE CASCADE
);

CREATE TABLE [umbracoWebhook2Events] (
    [webhookId] int NOT NULL,
    [event] nvarchar(255) NOT NULL,
    CONSTRAINT [PK_webhookEvent2WebhookDto] PRIMARY KEY CLUSTERED ([webhookId], [event]),
    CONSTRAINT [FK_umbracoWebhook2Events_umbracoWebhook_id] FOREIGN KEY ([webhookId]) REFERENCES [umbracoWebhook] ([id]) ON DELETE CASCADE
);

CREATE TABLE [umbracoWebhook2Headers] (
    [webhookId] int NOT NULL,
    [Key] nvarchar(255) NOT NULL,
    [Value] nvarchar(255) NOT NULL,
    CONSTRAINT [PK_headers2WebhookDto] PRIMARY KEY CLUSTERED ([webhookId], [Key]),
    CONSTRAINT [FK_umbracoWebhook2Headers_umbracoWebhook_id] FOREIGN KEY ([webhookId]) REFERENCES [umbracoWebhook] ([id]) ON DELETE CASCADE
);

CREATE TABLE [umbracoWebhookLog] (
    [id] int NOT NULL IDENTITY(1,1),
    [webhookKey] uniqueidentifier NOT NULL,
    [key] uniqueidentifier NOT NULL,
    [statusCode] nvarchar(255) NOT NULL,
    [date] datetime NOT NULL,
    [url] nvarchar(max) NOT NULL,
    [eventAlias] nvarchar(255) NOT NULL,
    [retryCount] int NOT NULL,
    [requestHeaders] nvarchar(max) NOT NULL,
    [requestBody] nvarchar(max) NOT NULL,
    [responseHeaders] nvarchar(max) NOT NULL,
    [responseBody] nvarchar(max) NOT NULL,
    [exceptionOccured] bit NOT NULL,
    CONSTRAINT [PK_umbracoWebhookLog] PRIMARY KEY CLUSTERED ([id])
);
CREATE NONCLUSTERED INDEX [IX_umbracoWebhookLog_date] ON [umbracoWebhookLog] ([date]);

CREATE TABLE [umbracoWebhookRequest] (
    [id] int NOT NULL IDENTITY(1,1),
    [webhookKey] uniqueidentifier NOT NULL,
    [eventName] nvarchar(255) NOT NULL,
    [requestObject] nvarchar(max) NULL,
    [retryCount] int NOT NULL,
    CONSTRAINT [PK_umbracoWebhookRequest] PRIMARY KEY CLUSTERED ([id])
);

CREATE TABLE [umbracoUserData] (
    [key] uniqueidentifier NOT NULL,
    [userKey] uniqueidentifier NOT NULL,
    [group] nvarchar(255) NOT NULL,
    [identifier] nvarchar(255) NOT NULL,
    [value] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_umbracoUserDataDto] PRIMARY KEY CLUSTERED ([key]),
    CONSTRAINT [FK_umbracoUserData_umbracoUser_key] FOREIGN KEY ([userKey]) REFERENCES [umbracoUser] ([key])
);
CREATE NONCLUSTERED INDEX [IX_umbracoUserDataDto_UserKey_Group_Identifier] ON [umbracoUserData] ([userKey]) INCLUDE ([group], [identifier]);

CREATE TABLE [umbracoLongRunningOperation] (
    [id] uniqueidentifier NOT NULL,
    [type] nvarchar(50) NOT NULL,
    [status] nvarchar(50) NOT NULL,
    [result] nvarchar(max) NULL,
    [createDate] datetime NOT NULL CONSTRAINT [DF_umbracoLongRunningOperation_createDate] DEFAULT (GETDATE()),
    [updateDate] datetime NOT NULL CONSTRAINT [DF_umbracoLongRunningOperation_updateDate] DEFAULT (GETDATE()),
    [expirationDate] datetime NOT NULL,
    CONSTRAINT [PK_umbracoLongRunningOperation] PRIMARY KEY CLUSTERED ([id])
);

CREATE TABLE [umbracoDistributedJob] (
    [id] int NOT NULL IDENTITY(1,1),
    [Name] nvarchar(255) NOT NULL,
    [lastRun] datetime NOT NULL CONSTRAINT [DF_umbracoDistributedJob_lastRun] DEFAULT (GETUTCDATE()),
    [period] bigint NOT NULL,
    [IsRunning] bit NOT NULL,
    [lastAttemptedRun] datetime NOT NULL CONSTRAINT [DF_umbracoDistributedJob_lastAttemptedRun] DEFAULT (GETUTCDATE()),
    CONSTRAINT [PK_umbracoDistributedJob] PRIMARY KEY CLUSTERED ([id])
);

CREATE TABLE [umbracoLastSynced] (
    [machineId] nvarchar(255) NOT NULL,
    [lastSyncedInternalId] int NULL,
    [lastSyncedExternalId] int NULL,
    [lastSyncedDate] datetime NOT NULL,
    CONSTRAINT [PK_lastSyncedMachineId] PRIMARY KEY CLUSTERED ([machineId])
);

CREATE TABLE [umbracoRepositoryCacheVersion] (
    [identifier] nvarchar(256) NOT NULL,
    [version] nvarchar(256) NULL,
    CONSTRAINT [PK_umbracoRepositoryCacheVersion] PRIMARY KEY CLUSTERED ([identifier])
);

CREATE TABLE [__EFMigrationsHistory] (
    [MigrationId] nvarchar(150) NOT NULL,
    [ProductVersion] nvarchar(32) NOT NULL,
    CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY CLUSTERED ([MigrationId])
);

CREATE TABLE [umbracoOpenIddictApplications] (
    [Id] nvarchar(450) NOT NULL,
    [ClientId] nvarchar(100) NULL,
    [ClientSecret] nvarchar(max) NULL,
    [ConcurrencyToken] nvarchar(50) NULL,
    [ConsentType] nvarchar(50) NULL,
    [DisplayName] nvarchar(max) NULL,
    [DisplayNames] nvarchar(max) NULL,
    [Permissions] nvarchar(max) NULL,
    [PostLogoutRedirectUris] nvarchar(max) NULL,
    [Properties] nvarchar(max) NULL,
    [RedirectUris] nvarchar(max) NULL,
    [Requirements] nvarchar(max) NULL,
    [ClientType] nvarchar(50) NULL,
    [ApplicationType] nvarchar(50) NULL,
    [JsonWebKeySet] nvarchar(max) NULL,
    [Settings] nvarchar(max) NULL,
    CONSTRAINT [PK_umbracoOpenIddictApplications] PRIMARY KEY CLUSTERED ([Id])
);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoOpenIddictApplications_ClientId] ON [umbracoOpenIddictApplications] ([ClientId]) WHERE [ClientId] IS NOT NULL;

CREATE TABLE [umbracoOpenIddictScopes] (
    [Id] nvarchar(450) NOT NULL,
    [ConcurrencyToken] nvarchar(50) NULL,
    [Description] nvarchar(max) NULL,
    [Descriptions] nvarchar(max) NULL,
    [DisplayName] nvarchar(max) NULL,
    [DisplayNames] nvarchar(max) NULL,
    [Name] nvarchar(200) NULL,
    [Properties] nvarchar(max) NULL,
    [Resources] nvarchar(max) NULL,
    CONSTRAINT [PK_umbracoOpenIddictScopes] PRIMARY KEY CLUSTERED ([Id])
);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoOpenIddictScopes_Name] ON [umbracoOpenIddictScopes] ([Name]) WHERE [Name] IS NOT NULL;

CREATE TABLE [umbracoOpenIddictAuthorizations] (
    [Id] nvarchar(450) NOT NULL,
    [ApplicationId] nvarchar(450) NULL,
    [ConcurrencyToken] nvarchar(50) NULL,
    [CreationDate] datetime2 NULL,
    [Properties] nvarchar(max) NULL,
    [Scopes] nvarchar(max) NULL,
    [Status] nvarchar(50) NULL,
    [Subject] nvarchar(400) NULL,
    [Type] nvarchar(50) NULL,
    CONSTRAINT [PK_umbracoOpenIddictAuthorizations] PRIMARY KEY CLUSTERED ([Id]),
    CONSTRAINT [FK_umbracoOpenIddictAuthorizations_umbracoOpenIddictApplications_ApplicationId] FOREIGN KEY ([ApplicationId]) REFERENCES [umbracoOpenIddictApplications] ([Id])
);
CREATE NONCLUSTERED INDEX [IX_umbracoOpenIddictAuthorizations_ApplicationId_Status_Subject_Type] ON [umbracoOpenIddictAuthorizations] ([ApplicationId], [Status], [Subject], [Type]);

CREATE TABLE [umbracoOpenIddictTokens] (
    [Id] nvarchar(450) NOT NULL,
    [ApplicationId] nvarchar(450) NULL,
    [AuthorizationId] nvarchar(450) NULL,
    [ConcurrencyToken] nvarchar(50) NULL,
    [CreationDate] datetime2 NULL,
    [ExpirationDate] datetime2 NULL,
    [Payload] nvarchar(max) NULL,
    [Properties] nvarchar(max) NULL,
    [RedemptionDate] datetime2 NULL,
    [ReferenceId] nvarchar(100) NULL,
    [Status] nvarchar(50) NULL,
    [Subject] nvarchar(400) NULL,
    [Type] nvarchar(150) NULL,
    CONSTRAINT [PK_umbracoOpenIddictTokens] PRIMARY KEY CLUSTERED ([Id]),
    CONSTRAINT [FK_umbracoOpenIddictTokens_umbracoOpenIddictApplications_ApplicationId] FOREIGN KEY ([ApplicationId]) REFERENCES [umbracoOpenIddictApplications] ([Id]),
    CONSTRAINT [FK_umbracoOpenIddictTokens_umbracoOpenIddictAuthorizations_AuthorizationId] FOREIGN KEY ([AuthorizationId]) REFERENCES [umbracoOpenIddictAuthorizations] ([Id])
);
CREATE NONCLUSTERED INDEX [IX_umbracoOpenIddictTokens_ApplicationId_Status_Subject_Type] ON [umbracoOpenIddictTokens] ([ApplicationId], [Status], [Subject], [Type]);
CREATE NONCLUSTERED INDEX [IX_umbracoOpenIddictTokens_AuthorizationId] ON [umbracoOpenIddictTokens] ([AuthorizationId]);
CREATE UNIQUE NONCLUSTERED INDEX [IX_umbracoOpenIddictTokens_ReferenceId] ON [umbracoOpenIddictTokens] ([ReferenceId]) WHERE [ReferenceId] IS NOT NULL;
