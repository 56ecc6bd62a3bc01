-- The rows a fresh Umbraco 17.0 starts with, in an order its foreign keys accept. Runtime state (servers, cache instructions, audit) is not among them.
-- The rows of seed.sqlite.sql in T-SQL; only the ids of OpenIddict's migrations are others. Rows with given ids go in under IDENTITY_INSERT.
-- Parameters: @now (every date), @userName, @userLogin, @userEmail and @password of the built-in administrator, @telemetryLevel.

SET IDENTITY_INSERT [umbracoUser] ON;
INSERT INTO [umbracoUser] ([id], [userDisabled], [key], [userNoConsole], [userName], [userLogin], [userPassword], [userEmail], [userLanguage], [createDate], [updateDate], [kind]) VALUES
    (-1, 0, '1E70F841-C261-413B-ABB2-2D68CDB96094', 0, @userName, @userLogin, @password, @userEmail, 'en-US', @now, @now, 0);
SET IDENTITY_INSERT [umbracoUser] OFF;
-- The built-in administrator has the id -1, and no user may get 0, which Umbraco takes for none.
DBCC CHECKIDENT ('umbracoUser', RESEED, 0) WITH NO_INFOMSGS;

SET IDENTITY_INSERT [umbracoNode] ON;
INSERT INTO [umbracoNode] ([id], [uniqueId], [parentId], [level], [path], [sortOrder], [trashed], [nodeUser], [text], [nodeObjectType], [createDate]) VALUES
    (-1, '916724A5-173D-4619-B97E-B9DE133DD6F5', -1, 0, '-1', 0, 0, -1, 'SYSTEM DATA: umbraco master root', 'EA7D8624-4CFE-4578-A871-24AA946BF34D', @now),
    (-20, '0F582A79-1E41-4CF0-BFA0-76340651891A', -1, 0, '-1,-20', 0, 0, -1, 'Recycle Bin', '01BB7FF2-24DC-4C0C-95A2-C24EF72BBAC8', @now),
    (-21, 'BF7C7CBC-952F-4518-97A2-69E9C7B33842', -1, 0, '-1,-21', 0, 0, -1, 'Recycle Bin', 'CF3D8E34-1C1C-41E9-AE56-878B57B32113', @now),
    (-36, 'E4D66C0F-B935-4200-81F0-025F7256B89A', -1, 1, '-1,-36', 2, 0, -1, 'Date Picker with time', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-37, '0225AF17-B302-49CB-9176-B9F35CAB9C17', -1, 1, '-1,-37', 2, 0, -1, 'Approved Color', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-39, '0B6A45E7-44BA-430D-9DA5-4E46060B9E03', -1, 1, '-1,-39', 2, 0, -1, 'Dropdown', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-40, 'BB5F57C9-CE2B-4BB9-B697-4CACA783A805', -1, 1, '-1,-40', 2, 0, -1, 'Radiobox', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-41, '5046194E-4237-453C-A547-15DB3A07C4E1', -1, 1, '-1,-41', 2, 0, -1, 'Date Picker', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-42, 'F38F0AC7-1D27-439C-9F3F-089CD8825A53', -1, 1, '-1,-42', 2, 0, -1, 'Dropdown multiple', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-43, 'FBAF13A8-4036-41F2-93A3-974F678C312A', -1, 1, '-1,-43', 2, 0, -1, 'Checkbox list', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-49, '92897BC6-A5F3-4FFE-AE27-F2E7E33DDA49', -1, 1, '-1,-49', 2, 0, -1, 'True/false', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-51, '2E6D3631-066E-44B8-AEC4-96F09099B2B5', -1, 1, '-1,-51', 2, 0, -1, 'Numeric', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-87, 'CA90C950-0AFF-4E72-B976-A30B1AC57DAD', -1, 1, '-1,-87', 4, 0, -1, 'Richtext editor', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-88, '0CC0EBA1-9960-42C9-BF9B-60E150B429AE', -1, 1, '-1,-88', 32, 0, -1, 'Textstring', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-89, 'C6BAC0DD-4AB9-45B1-8E30-E4B619EE5DA3', -1, 1, '-1,-89', 33, 0, -1, 'Textarea', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-90, '84C6B441-31DF-4FFE-B67E-67D5BC3AE65A', -1, 1, '-1,-90', 34, 0, -1, 'Upload File', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-91, '8E7F995C-BD81-4627-9932-C40E568EC788', -1, 1, '-1,-91', 36, 0, -1, 'Label (integer)', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-92, 'F0BC4BFB-B499-40D6-BA86-058885A5178C', -1, 1, '-1,-92', 35, 0, -1, 'Label (string)', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-93, '930861BF-E262-4EAD-A704-F99453565708', -1, 1, '-1,-93', 36, 0, -1, 'Label (bigint)', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-94, '0E9794EB-F9B5-4F20-A788-93ACD233A7E4', -1, 1, '-1,-94', 37, 0, -1, 'Label (datetime)', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-95, 'C0808DD3-8133-4E4B-8CE8-E2BEA84A96A4', -1, 1, '-1,-95', 2, 0, -1, 'List View - Content', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-96, '3A0156C4-3B8C-4803-BDC1-6871FAA83FFF', -1, 1, '-1,-96', 2, 0, -1, 'List View - Media', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-98, 'A97CEC69-9B71-4C30-8B12-EC398860D7E8', -1, 1, '-1,-98', 38, 0, -1, 'Label (time)', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-99, '8F1EF1E1-9DE4-40D3-A072-6673F631CA64', -1, 1, '-1,-99', 39, 0, -1, 'Label (decimal)', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-100, '70575FE7-9812-4396-BBE1-C81A76DB71B5', -1, 1, '-1,-100', 35, 0, -1, 'Upload Video', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-101, '8F430DD6-4E96-447E-9DC0-CB552C8CD1F3', -1, 1, '-1,-101', 36, 0, -1, 'Upload Audio', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-102, 'BC1E266C-DAC4-4164-BF08-8A1EC6A7143D', -1, 1, '-1,-102', 37, 0, -1, 'Upload Article', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-103, '215CB418-2153-4429-9AEF-8C0F0041191B', -1, 1, '-1,-103', 38, 0, -1, 'Upload Vector Graphics', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-104, 'BA5BDBE6-AB3E-46A8-82B3-2C45F10BC47F', -1, 1, '-1,-104', 40, 0, -1, 'Label (bytes)', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (-105, '5EB57825-E15E-4FC7-8E37-FCA65CDAFBDE', -1, 1, '-1,-105', 41, 0, -1, 'Label (pixels)', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (1031, 'F38BD2D7-65D0-48E6-95DC-87CE06EC2D3D', -1, 1, '-1,1031', 2, 0, -1, 'Folder', '4EA4382B-2F5A-4C2B-9587-AE9B3CF3602E', @now),
    (1032, 'CC07B313-0843-4AA8-BBDA-871C8DA728C8', -1, 1, '-1,1032', 2, 0, -1, 'Image', '4EA4382B-2F5A-4C2B-9587-AE9B3CF3602E', @now),
    (1033, '4C52D8AB-54E6-40CD-999C-7A5F24903E4D', -1, 1, '-1,1033', 2, 0, -1, 'File', '4EA4382B-2F5A-4C2B-9587-AE9B3CF3602E', @now),
    (1034, 'F6C515BB-653C-4BDC-821C-987729EBE327', -1, 1, '-1,1034', 2, 0, -1, 'Video', '4EA4382B-2F5A-4C2B-9587-AE9B3CF3602E', @now),
    (1035, 'A5DDEEE0-8FD8-4CEE-A658-6F1FCDB00DE3', -1, 1, '-1,1035', 2, 0, -1, 'Audio', '4EA4382B-2F5A-4C2B-9587-AE9B3CF3602E', @now),
    (1036, 'A43E3414-9599-4230-A7D3-943A21B20122', -1, 1, '-1,1036', 2, 0, -1, 'Article', '4EA4382B-2F5A-4C2B-9587-AE9B3CF3602E', @now),
    (1037, 'C4B1EFCF-A9D5-41C4-9621-E9D273B52A9C', -1, 1, '-1,1037', 2, 0, -1, 'Vector Graphics (SVG)', '4EA4382B-2F5A-4C2B-9587-AE9B3CF3602E', @now),
    (1041, 'B6B73142-B9C1-4BF8-A16D-E1C23320B549', -1, 1, '-1,1041', 2, 0, -1, 'Tags', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (1043, '1DF9F033-E6D4-451F-B8D2-E0CBC50A836F', -1, 1, '-1,1043', 2, 0, -1, 'Image Cropper', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (1044, 'D59BE02F-1DF9-4228-AA1E-01917D806CDA', -1, 1, '-1,1044', 0, 0, -1, 'Member', '9B5416FB-E72F-45A9-A07B-5A9A2709CE43', @now),
    (1046, 'FD1E0DA5-5606-4862-B679-5D0CF3A52A59', -1, 1, '-1,1046', 2, 0, -1, 'Content Picker', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (1047, '1EA2E01F-EBD8-4CE1-8D71-6B1149E63548', -1, 1, '-1,1047', 2, 0, -1, 'Member Picker', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (1050, 'B4E3535A-1753-47E2-8568-602CF8CFEE6F', -1, 1, '-1,1050', 2, 0, -1, 'Multi URL Picker', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (1051, '4309A3EA-0D78-4329-A06C-C80B036AF19A', -1, 1, '-1,1051', 2, 0, -1, 'Media Picker', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (1052, '1B661F40-2242-4B44-B9CB-3990EE2B13C0', -1, 1, '-1,1052', 2, 0, -1, 'Multiple Media Picker', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (1053, 'AD9F0CF2-BDA2-45D5-9EA1-A63CFC873FD3', -1, 1, '-1,1053', 2, 0, -1, 'Image Media Picker', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (1054, '0E63D883-B62B-4799-88C3-157F82E83ECC', -1, 1, '-1,1054', 2, 0, -1, 'Multiple Image Media Picker', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now),
    (1055, '88E8A052-30EE-4D44-A507-59F2CDFC769C', -1, 1, '-1,1055', 2, 0, -1, 'Date Time Picker (with time zone)', '30A2A501-1978-4DDB-A57B-F7EFED43BA3C', @now);
SET IDENTITY_INSERT [umbracoNode] OFF;

INSERT INTO [umbracoLock] ([id], [value], [name]) VALUES
    (-331, 1, 'Servers'),
    (-332, 1, 'ContentTypes'),
    (-333, 1, 'ContentTree'),
    (-334, 1, 'MediaTree'),
    (-335, 1, 'MemberTree'),
    (-336, 1, 'MediaTypes'),
    (-337, 1, 'MemberTypes'),
    (-338, 1, 'Domains'),
    (-339, 1, 'KeyValues'),
    (-340, 1, 'Languages'),
    (-341, 1, 'ScheduledPublishing'),
    (-342, 1, 'WebhookRequest'),
    (-343, 1, 'WebhookLogs'),
    (-344, 1, 'LongRunningOperations'),
    (-345, 1, 'DocumentUrls'),
    (-346, 1, 'CacheVersion'),
    (-347, 1, 'DistributedJobs'),
    (-1000, 1, 'MainDom');

INSERT INTO [umbracoKeyValue] ([key], [value], [updated]) VALUES
    ('Umbraco.Core.Upgrader.State+Umbraco.Core', '{BE5CA411-E12D-4455-A59E-F12A669E5363}', @now),
    ('Umbraco.Core.Upgrader.State+Umbraco.Core.Premigrations', '{72894BCA-9FAD-4CC3-B0D0-D6CDA2FFA636}', @now),
    ('UmbracoAnalyticsLevel', @telemetryLevel, @now),
    ('Umbraco.Cms.Web.BackOffice.Security.BackOfficeExternalLoginProviders', '', @now),
    ('UmbracoUrlGeneration', 'DefaultUrlSegmentProvider', @now);

SET IDENTITY_INSERT [umbracoLanguage] ON;
INSERT INTO [umbracoLanguage] ([id], [languageISOCode], [languageCultureName], [isDefaultVariantLang], [mandatory], [fallbackLanguageId]) VALUES
    (1, 'en-US', 'English (United States)', 1, 0, NULL);
SET IDENTITY_INSERT [umbracoLanguage] OFF;

INSERT INTO [umbracoDataType] ([nodeId], [propertyEditorAlias], [propertyEditorUiAlias], [dbType], [config]) VALUES
    (-36, 'Umbraco.DateTime', 'Umb.PropertyEditorUi.DatePicker', 'Date', '{"format":"YYYY-MM-DD HH:mm:ss"}'),
    (-37, 'Umbraco.ColorPicker', 'Umb.PropertyEditorUi.ColorPicker', 'Nvarchar', NULL),
    (-39, 'Umbraco.DropDown.Flexible', 'Umb.PropertyEditorUi.Dropdown', 'Nvarchar', '{"multiple":false}'),
    (-40, 'Umbraco.RadioButtonList', 'Umb.PropertyEditorUi.RadioButtonList', 'Nvarchar', NULL),
    (-41, 'Umbraco.DateTime', 'Umb.PropertyEditorUi.DatePicker', 'Date', '{"format":"YYYY-MM-DD"}'),
    (-42, 'Umbraco.DropDown.Flexible', 'Umb.PropertyEditorUi.Dropdown', 'Nvarchar', '{"multiple":true}'),
    (-43, 'Umbraco.CheckBoxList', 'Umb.PropertyEditorUi.CheckBoxList', 'Ntext', NULL),
    (-49, 'Umbraco.TrueFalse', 'Umb.PropertyEditorUi.Toggle', 'Integer', NULL),
    (-51, 'Umbraco.Integer', 'Umb.PropertyEditorUi.Integer', 'Integer', NULL),
    (-87, 'Umbraco.RichText', 'Umb.PropertyEditorUi.Tiptap', 'Ntext', '{"extensions": ["Umb.Tiptap.RichTextEssentials", "Umb.Tiptap.Anchor", "Umb.Tiptap.Block", "Umb.Tiptap.Blockquote", "Umb.Tiptap.Bold", "Umb.Tiptap.BulletList", "Umb.Tiptap.CodeBlock", "Umb.Tiptap.Embed", "Umb.Tiptap.Figure", "Umb.Tiptap.Heading", "Umb.Tiptap.HorizontalRule", "Umb.Tiptap.HtmlAttributeClass", "Umb.Tiptap.HtmlAttributeDataset", "Umb.Tiptap.HtmlAttributeId", "Umb.Tiptap.HtmlAttributeStyle", "Umb.Tiptap.HtmlTagDiv", "Umb.Tiptap.HtmlTagSpan", "Umb.Tiptap.Image", "Umb.Tiptap.Italic", "Umb.Tiptap.Link", "Umb.Tiptap.MediaUpload", "Umb.Tiptap.OrderedList", "Umb.Tiptap.Strike", "Umb.Tiptap.Subscript", "Umb.Tiptap.Superscript", "Umb.Tiptap.Table", "Umb.Tiptap.TextAlign", "Umb.Tiptap.TextDirection", "Umb.Tiptap.TextIndent", "Umb.Tiptap.TrailingNode", "Umb.Tiptap.Underline"], "maxImageSize": 500, "overlaySize": "medium", "toolbar": [[["Umb.Tiptap.Toolbar.SourceEditor"], ["Umb.Tiptap.Toolbar.Bold", "Umb.Tiptap.Toolbar.Italic", "Umb.Tiptap.Toolbar.Underline"], ["Umb.Tiptap.Toolbar.TextAlignLeft", "Umb.Tiptap.Toolbar.TextAlignCenter", "Umb.Tiptap.Toolbar.TextAlignRight"], ["Umb.Tiptap.Toolbar.BulletList", "Umb.Tiptap.Toolbar.OrderedList"], ["Umb.Tiptap.Toolbar.Blockquote", "Umb.Tiptap.Toolbar.HorizontalRule"], ["Umb.Tiptap.Toolbar.Link", "Umb.Tiptap.Toolbar.Unlink"], ["Umb.Tiptap.Toolbar.MediaPicker", "Umb.Tiptap.Toolbar.EmbeddedMedia"]]]}'),
    (-88, 'Umbraco.TextBox', 'Umb.PropertyEditorUi.TextBox', 'Nvarchar', NULL),
    (-89, 'Umbraco.TextArea', 'Umb.PropertyEditorUi.TextArea', 'Ntext', NULL),
    (-90, 'Umbraco.UploadField', 'Umb.PropertyEditorUi.UploadField', 'Nvarchar', NULL),
    (-91, 'Umbraco.Label', 'Umb.PropertyEditorUi.Label', 'Integer', '{"umbracoDataValueType":"INT"}'),
    (-92, 'Umbraco.Label', 'Umb.PropertyEditorUi.Label', 'Nvarchar', '{"umbracoDataValueType":"STRING"}'),
    (-93, 'Umbraco.Label', 'Umb.PropertyEditorUi.Label', 'Nvarchar', '{"umbracoDataValueType":"BIGINT"}'),
    (-94, 'Umbraco.Label', 'Umb.PropertyEditorUi.Label', 'Date', '{"umbracoDataValueType":"DATETIME"}'),
    (-95, 'Umbraco.ListView', 'Umb.PropertyEditorUi.Collection', 'Nvarchar', '{"pageSize":100, "orderBy":"updateDate", "orderDirection":"desc", "layouts":[{"name": "Grid","collectionView": "Umb.CollectionView.Document.Grid","icon": "icon-thumbnails-small", "isSystem": true,"selected": true},{"name": "List","collectionView": "Umb.CollectionView.Document.Table", "icon": "icon-list", "isSystem": true, "selected": true}], "includeProperties":[{"alias":"updateDate","header":"Last edited","isSystem":true},{"alias":"creator","header":"Updated by","isSystem":true}]}'),
    (-96, 'Umbraco.ListView', 'Umb.PropertyEditorUi.Collection', 'Nvarchar', '{"pageSize":100, "orderBy":"updateDate", "orderDirection":"desc", "layouts":[{"name": "Grid","collectionView": "Umb.CollectionView.Media.Grid","icon": "icon-thumbnails-small", "isSystem": true,"selected": true},{"name": "List","collectionView": "Umb.CollectionView.Media.Table", "icon": "icon-list", "isSystem": true, "selected": true}], "includeProperties":[{"alias":"updateDate","header":"Last edited","isSystem":true},{"alias":"creator","header":"Updated by","isSystem":true}]}'),
    (-98, 'Umbraco.Label', 'Umb.PropertyEditorUi.Label', 'Date', '{"umbracoDataValueType":"TIME"}'),
    (-99, 'Umbraco.Label', 'Umb.PropertyEditorUi.Label', 'Decimal', '{"umbracoDataValueType":"DECIMAL"}'),
    (-100, 'Umbraco.UploadField', 'Umb.PropertyEditorUi.UploadField', 'Nvarchar', '{"fileExtensions":["mp4","webm","ogv"]}'),
    (-101, 'Umbraco.UploadField', 'Umb.PropertyEditorUi.UploadField', 'Nvarchar', '{"fileExtensions":["mp3","weba","oga","opus"]}'),
    (-102, 'Umbraco.UploadField', 'Umb.PropertyEditorUi.UploadField', 'Nvarchar', '{"fileExtensions":["pdf","docx","doc"]}'),
    (-103, 'Umbraco.UploadField', 'Umb.PropertyEditorUi.UploadField', 'Nvarchar', '{"fileExtensions":["svg"]}'),
    (-104, 'Umbraco.Label', 'Umb.PropertyEditorUi.Label', 'Nvarchar', '{"umbracoDataValueType":"BIGINT", "labelTemplate":"{=value | bytes}"}'),
    (-105, 'Umbraco.Label', 'Umb.PropertyEditorUi.Label', 'Integer', '{"umbracoDataValueType":"INT", "labelTemplate":"{=value}px"}'),
    (1041, 'Umbraco.Tags', 'Umb.PropertyEditorUi.Tags', 'Ntext', '{"group":"default", "storageType":"Json"}'),
    (1043, 'Umbraco.ImageCropper', 'Umb.PropertyEditorUi.ImageCropper', 'Ntext', NULL),
    (1046, 'Umbraco.ContentPicker', 'Umb.PropertyEditorUi.DocumentPicker', 'Nvarchar', NULL),
    (1047, 'Umbraco.MemberPicker', 'Umb.PropertyEditorUi.MemberPicker', 'Nvarchar', NULL),
    (1050, 'Umbraco.MultiUrlPicker', 'Umb.PropertyEditorUi.MultiUrlPicker', 'Ntext', NULL),
    (1051, 'Umbraco.MediaPicker3', 'Umb.PropertyEditorUi.MediaPicker', 'Ntext', '{"multiple": false, "validationLimit":{"min":0,"max":1}}'),
    (1052, 'Umbraco.MediaPicker3', 'Umb.PropertyEditorUi.MediaPicker', 'Ntext', '{"multiple": true}'),
    (1053, 'Umbraco.MediaPicker3', 'Umb.PropertyEditorUi.MediaPicker', 'Ntext', '{"filter":"cc07b313-0843-4aa8-bbda-871c8da728c8", "multiple": false, "validationLimit":{"min":0,"max":1}}'),
    (1054, 'Umbraco.MediaPicker3', 'Umb.PropertyEditorUi.MediaPicker', 'Ntext', '{"filter":"cc07b313-0843-4aa8-bbda-871c8da728c8", "multiple": true}'),
    (1055, 'Umbraco.DateTimeWithTimeZone', 'Umb.PropertyEditorUi.DateTimeWithTimeZonePicker', 'Ntext', '{"timeFormat": "HH:mm", "timeZones": {"mode": "all"}}');

SET IDENTITY_INSERT [cmsContentType] ON;
INSERT INTO [cmsContentType] ([pk], [nodeId], [alias], [icon], [thumbnail], [description], [listView], [isElement], [allowAtRoot], [variations]) VALUES
    (531, 1044, 'Member', 'icon-user', 'icon-user', NULL, NULL, 0, 0, 0),
    (532, 1031, 'Folder', 'icon-folder', 'icon-folder', NULL, '3A0156C4-3B8C-4803-BDC1-6871FAA83FFF', 0, 1, 0),
    (533, 1032, 'Image', 'icon-picture', 'icon-picture', NULL, NULL, 0, 1, 0),
    (534, 1033, 'File', 'icon-document', 'icon-document', NULL, NULL, 0, 1, 0),
    (540, 1034, 'umbracoMediaVideo', 'icon-video', 'icon-video', NULL, NULL, 0, 1, 0),
    (541, 1035, 'umbracoMediaAudio', 'icon-audio-lines', 'icon-audio-lines', NULL, NULL, 0, 1, 0),
    (542, 1036, 'umbracoMediaArticle', 'icon-article', 'icon-article', NULL, NULL, 0, 1, 0),
    (543, 1037, 'umbracoMediaVectorGraphics', 'icon-origami', 'icon-origami', NULL, NULL, 0, 1, 0);
SET IDENTITY_INSERT [cmsContentType] OFF;

SET IDENTITY_INSERT [cmsPropertyTypeGroup] ON;
INSERT INTO [cmsPropertyTypeGroup] ([id], [uniqueID], [contenttypeNodeId], [type], [text], [alias], [sortorder]) VALUES
    (3, '79ED4D07-254A-42CF-8FA9-EBE1C116A596', 1032, 0, 'Image', 'image', 1),
    (4, '50899F9C-023A-4466-B623-ABA9049885FE', 1033, 0, 'File', 'file', 1),
    (11, '0756729D-D665-46E3-B84A-37ACEAA614F8', 1044, 0, 'Membership', 'membership', 1),
    (52, '2F0A61B6-CF92-4FF4-B437-751AB35EB254', 1034, 0, 'Video', 'video', 1),
    (53, '335FB495-0A87-4E82-B902-30EB367B767C', 1035, 0, 'Audio', 'audio', 1),
    (54, '9AF3BD65-F687-4453-9518-5F180D1898EC', 1036, 0, 'Article', 'article', 1),
    (55, 'F199B4D7-9E84-439F-8531-F87D9AF37711', 1037, 0, 'Vector Graphics', 'vectorGraphics', 1);
SET IDENTITY_INSERT [cmsPropertyTypeGroup] OFF;

SET IDENTITY_INSERT [cmsPropertyType] ON;
INSERT INTO [cmsPropertyType] ([id], [dataTypeId], [contentTypeId], [propertyTypeGroupId], [Alias], [Name], [sortOrder], [mandatory], [mandatoryMessage], [validationRegExp], [validationRegExpMessage], [Description], [labelOnTop], [variations], [UniqueId]) VALUES
    (6, 1043, 1032, 3, 'umbracoFile', 'Image', 0, 1, NULL, NULL, NULL, NULL, 0, 0, 'B646CA8F-E469-4FC2-A48A-D4DC1AA64A53'),
    (7, -105, 1032, 3, 'umbracoWidth', 'Width', 0, 0, NULL, NULL, NULL, NULL, 0, 0, 'A68D453B-1F62-44F4-9F71-0B6BBD43C355'),
    (8, -105, 1032, 3, 'umbracoHeight', 'Height', 0, 0, NULL, NULL, NULL, NULL, 0, 0, '854087F6-648B-40ED-BC98-B8A9789E80B9'),
    (9, -104, 1032, 3, 'umbracoBytes', 'File size', 0, 0, NULL, NULL, NULL, NULL, 0, 0, 'BD4C5ACE-26E3-4A8B-AF1A-E8206A35FA07'),
    (10, -92, 1032, 3, 'umbracoExtension', 'File extension', 0, 0, NULL, NULL, NULL, NULL, 0, 0, 'F7786FE8-724A-4ED0-B244-72546DB32A92'),
    (24, -90, 1033, 4, 'umbracoFile', 'File', 0, 1, NULL, NULL, NULL, NULL, 0, 0, 'A0FB68F3-F427-47A6-AFCE-536FFA5B64E9'),
    (25, -92, 1033, 4, 'umbracoExtension', 'File extension', 0, 0, NULL, NULL, NULL, NULL, 0, 0, '3531C0A3-4E0A-4324-A621-B9D3822B071F'),
    (26, -104, 1033, 4, 'umbracoBytes', 'File size', 0, 0, NULL, NULL, NULL, NULL, 0, 0, 'F9527050-59BC-43E4-8FA8-1658D1319FF5'),
    (28, -89, 1044, 11, 'umbracoMemberComments', 'Comments', 0, 0, NULL, NULL, NULL, NULL, 0, 0, '70F24C26-1C0E-4053-BD8E-E9E6E4EC4C01'),
    (40, -100, 1034, 52, 'umbracoFile', 'Video', 0, 1, NULL, NULL, NULL, NULL, 0, 0, 'BED8AB97-D85F-44D2-A8B9-AEF6893F9610'),
    (41, -92, 1034, 52, 'umbracoExtension', 'File extension', 0, 0, NULL, NULL, NULL, NULL, 0, 0, 'EDD2B3FD-1E57-4E57-935E-096DEFCCDC9B'),
    (42, -104, 1034, 52, 'umbracoBytes', 'File size', 0, 0, NULL, NULL, NULL, NULL, 0, 0, '180EEECF-1F00-409E-8234-BBA967E08B0A'),
    (43, -101, 1035, 53, 'umbracoFile', 'Audio', 0, 1, NULL, NULL, NULL, NULL, 0, 0, '1F48D730-F174-4684-AFAD-A335E59D84A0'),
    (44, -92, 1035, 53, 'umbracoExtension', 'File extension', 0, 0, NULL, NULL, NULL, NULL, 0, 0, '1BEE433F-A21A-4031-8E03-AF01BB8D2DE9'),
    (45, -104, 1035, 53, 'umbracoBytes', 'File size', 0, 0, NULL, NULL, NULL, NULL, 0, 0, '3CBF538A-29AB-4317-A9EB-BBCDF1A54260'),
    (46, -102, 1036, 54, 'umbracoFile', 'Article', 0, 1, NULL, NULL, NULL, NULL, 0, 0, 'E5C8C2D0-2D82-4F01-B53A-45A1D1CBF19C'),
    (47, -92, 1036, 54, 'umbracoExtension', 'File extension', 0, 0, NULL, NULL, NULL, NULL, 0, 0, 'EF1B4AF7-36DE-45EB-8C18-A2DE07319227'),
    (48, -104, 1036, 54, 'umbracoBytes', 'File size', 0, 0, NULL, NULL, NULL, NULL, 0, 0, 'AAB7D00C-7209-4337-BE3F-A4421C8D79A0'),
    (49, -103, 1037, 55, 'umbracoFile', 'Vector Graphics', 0, 1, NULL, NULL, NULL, NULL, 0, 0, 'E2A2BDF2-971B-483E-95A1-4104CC06AF26'),
    (50, -92, 1037, 55, 'umbracoExtension', 'File extension', 0, 0, NULL, NULL, NULL, NULL, 0, 0, '0F25A89E-2EB7-49BC-A7B4-759A7E4C69F2'),
    (51, -104, 1037, 55, 'umbracoBytes', 'File size', 0, 0, NULL, NULL, NULL, NULL, 0, 0, '09A07AFF-861D-4769-A2B0-C165EBD43D39');
SET IDENTITY_INSERT [cmsPropertyType] OFF;

INSERT INTO [cmsContentTypeAllowedContentType] ([Id], [AllowedId], [SortOrder]) VALUES
    (1031, 1031, 0),
    (1031, 1032, 0),
    (1031, 1033, 0),
    (1031, 1034, 0),
    (1031, 1035, 0),
    (1031, 1036, 0),
    (1031, 1037, 0);

SET IDENTITY_INSERT [umbracoRelationType] ON;
INSERT INTO [umbracoRelationType] ([id], [typeUniqueId], [dual], [parentObjectType], [childObjectType], [name], [alias], [isDependency]) VALUES
    (1, '4CBEB612-E689-3563-B755-BF3EDE295433', 1, 'C66BA18E-EAF3-4CFF-8A22-41B16D66A972', 'C66BA18E-EAF3-4CFF-8A22-41B16D66A972', 'Relate Document On Copy', 'relateDocumentOnCopy', 0),
    (2, '0CC3507C-66AB-3091-8913-3D998148E423', 0, 'C66BA18E-EAF3-4CFF-8A22-41B16D66A972', 'C66BA18E-EAF3-4CFF-8A22-41B16D66A972', 'Relate Parent Document On Delete', 'relateParentDocumentOnDelete', 0),
    (3, '8307994F-FAF2-3844-BAB9-72D34514EDF2', 0, 'B796F64C-1F99-4FFB-B886-4BF4BC011A9C', 'B796F64C-1F99-4FFB-B886-4BF4BC011A9C', 'Relate Parent Media Folder On Delete', 'relateParentMediaFolderOnDelete', 0),
    (4, '4954CE93-3BF9-3D1E-9CD2-21BF9F9C2ABF', 0, NULL, NULL, 'Related Media', 'umbMedia', 1),
    (5, '0B93E414-5ABE-36EC-A6BB-516E56F12238', 0, NULL, NULL, 'Related Document', 'umbDocument', 1),
    (6, 'BF2A9AC5-B791-377E-BAFB-9D06ED87864D', 0, NULL, NULL, 'Related Member', 'umbMember', 1);
SET IDENTITY_INSERT [umbracoRelationType] OFF;

SET IDENTITY_INSERT [umbracoUserGroup] ON;
INSERT INTO [umbracoUserGroup] ([id], [key], [userGroupAlias], [userGroupName], [userGroupDefaultPermissions], [createDate], [updateDate], [icon], [hasAccessToAllLanguages], [startContentId], [startMediaId]) VALUES
    (1, 'E5E7F6C8-7F9C-4B5B-8D5D-9E1E5A4F7E4D', 'admin', 'Administrators', NULL, @now, @now, 'icon-medal', 1, -1, -1),
    (2, '9FC2A16F-528C-46D6-A014-75BF4EC2480C', 'writer', 'Writers', NULL, @now, @now, 'icon-edit', 1, -1, -1),
    (3, '44DC260E-B4D4-4DD9-9081-EEC5598F1641', 'editor', 'Editors', NULL, @now, @now, 'icon-tools', 1, -1, -1),
    (4, 'F2012E4C-D232-4BD1-8EAE-4384032D97D8', 'translator', 'Translators', NULL, @now, @now, 'icon-globe', 1, -1, -1),
    (5, '8C6AD70F-D307-4E4A-AF58-72C2E4E9439D', 'sensitiveData', 'Sensitive data', NULL, @now, @now, 'icon-lock', 0, NULL, NULL);
SET IDENTITY_INSERT [umbracoUserGroup] OFF;

INSERT INTO [umbracoUser2UserGroup] ([userId], [userGroupId]) VALUES
    (-1, 1),
    (-1, 5);

INSERT INTO [umbracoUserGroup2App] ([userGroupId], [app]) VALUES
    (1, 'content'),
    (1, 'packages'),
    (1, 'media'),
    (1, 'member'),
    (1, 'settings'),
    (1, 'users'),
    (1, 'forms'),
    (1, 'translation'),
    (2, 'content'),
    (3, 'content'),
    (3, 'media'),
    (3, 'forms'),
    (4, 'translation');

SET IDENTITY_INSERT [umbracoUserGroup2Permission] ON;
INSERT INTO [umbracoUserGroup2Permission] ([id], [userGroupKey], [permission]) VALUES
    (1, 'E5E7F6C8-7F9C-4B5B-8D5D-9E1E5A4F7E4D', 'Umb.Document.Create'),
    (2, 'E5E7F6C8-7F9C-4B5B-8D5D-9E1E5A4F7E4D', 'Umb.Document.Update'),
    (3, 'E5E7F6C8-7F9C-4B5B-8D5D-9E1E5A4F7E4D', 'Umb.Document.Delete'),
    (4, 'E5E7F6C8-7F9C-4B5B-8D5D-9E1E5A4F7E4D', 'Umb.Document.Move'),
    (5, 'E5E7F6C8-7F9C-4B5B-8D5D-9E1E5A4F7E4D', 'Umb.Document.Duplicate'),
    (6, 'E5E7F6C8-7F9C-4B5B-8D5D-9E1E5A4F7E4D', 'Umb.Document.Sort'),
    (7, 'E5E7F6C8-7F9C-4B5B-8D5D-9E1E5A4F7E4D', 'Umb.Document.Rollback'),
    (8, 'E5E7F6C8-7F9C-4B5B-8D5D-9E1E5A4F7E4D', 'Umb.Document.PublicAccess'),
    (9, 'E5E7F6C8-7F9C-4B5B-8D5D-9E1E5A4F7E4D', 'Umb.Document.CultureAndHostnames'),
    (10, 'E5E7F6C8-7F9C-4B5B-8D5D-9E1E5A4F7E4D', 'Umb.Document.Publish'),
    (11, 'E5E7F6C8-7F9C-4B5B-8D5D-9E1E5A4F7E4D', 'Umb.Document.Permissions'),
    (12, 'E5E7F6C8-7F9C-4B5B-8D5D-9E1E5A4F7E4D', 'Umb.Document.Unpublish'),
    (13, 'E5E7F6C8-7F9C-4B5B-8D5D-9E1E5A4F7E4D', 'Umb.Document.Read'),
    (14, 'E5E7F6C8-7F9C-4B5B-8D5D-9E1E5A4F7E4D', 'Umb.Document.CreateBlueprint'),
    (15, 'E5E7F6C8-7F9C-4B5B-8D5D-9E1E5A4F7E4D', 'Umb.Document.Notifications'),
    (16, 'E5E7F6C8-7F9C-4B5B-8D5D-9E1E5A4F7E4D', ':'),
    (17, 'E5E7F6C8-7F9C-4B5B-8D5D-9E1E5A4F7E4D', '5'),
    (18, 'E5E7F6C8-7F9C-4B5B-8D5D-9E1E5A4F7E4D', '7'),
    (19, 'E5E7F6C8-7F9C-4B5B-8D5D-9E1E5A4F7E4D', 'T'),
    (20, 'E5E7F6C8-7F9C-4B5B-8D5D-9E1E5A4F7E4D', 'Umb.Document.PropertyValue.Read'),
    (21, 'E5E7F6C8-7F9C-4B5B-8D5D-9E1E5A4F7E4D', 'Umb.Document.PropertyValue.Write'),
    (22, '44DC260E-B4D4-4DD9-9081-EEC5598F1641', 'Umb.Document.Create'),
    (23, '44DC260E-B4D4-4DD9-9081-EEC5598F1641', 'Umb.Document.Update'),
    (24, '44DC260E-B4D4-4DD9-9081-EEC5598F1641', 'Umb.Document.Delete'),
    (25, '44DC260E-B4D4-4DD9-9081-EEC5598F1641', 'Umb.Document.Move'),
    (26, '44DC260E-B4D4-4DD9-9081-EEC5598F1641', 'Umb.Document.Duplicate'),
    (27, '44DC260E-B4D4-4DD9-9081-EEC5598F1641', 'Umb.Document.Sort'),
    (28, '44DC260E-B4D4-4DD9-9081-EEC5598F1641', 'Umb.Document.Rollback'),
    (29, '44DC260E-B4D4-4DD9-9081-EEC5598F1641', 'Umb.Document.PublicAccess'),
    (30, '44DC260E-B4D4-4DD9-9081-EEC5598F1641', 'Umb.Document.Publish'),
    (31, '44DC260E-B4D4-4DD9-9081-EEC5598F1641', 'Umb.Document.Unpublish'),
    (32, '44DC260E-B4D4-4DD9-9081-EEC5598F1641', 'Umb.Document.Read'),
    (33, '44DC260E-B4D4-4DD9-9081-EEC5598F1641', 'Umb.Document.CreateBlueprint'),
    (34, '44DC260E-B4D4-4DD9-9081-EEC5598F1641', 'Umb.Document.Notifications'),
    (35, '44DC260E-B4D4-4DD9-9081-EEC5598F1641', ':'),
    (36, '44DC260E-B4D4-4DD9-9081-EEC5598F1641', '5'),
    (37, '44DC260E-B4D4-4DD9-9081-EEC5598F1641', 'T'),
    (38, '44DC260E-B4D4-4DD9-9081-EEC5598F1641', 'Umb.Document.PropertyValue.Read'),
    (39, '44DC260E-B4D4-4DD9-9081-EEC5598F1641', 'Umb.Document.PropertyValue.Write'),
    (40, '9FC2A16F-528C-46D6-A014-75BF4EC2480C', 'Umb.Document.Create'),
    (41, '9FC2A16F-528C-46D6-A014-75BF4EC2480C', 'Umb.Document.Update'),
    (42, '9FC2A16F-528C-46D6-A014-75BF4EC2480C', 'Umb.Document.Read'),
    (43, '9FC2A16F-528C-46D6-A014-75BF4EC2480C', 'Umb.Document.Notifications'),
    (44, '9FC2A16F-528C-46D6-A014-75BF4EC2480C', ':'),
    (45, '9FC2A16F-528C-46D6-A014-75BF4EC2480C', 'Umb.Document.PropertyValue.Read'),
    (46, '9FC2A16F-528C-46D6-A014-75BF4EC2480C', 'Umb.Document.PropertyValue.Write'),
    (47, 'F2012E4C-D232-4BD1-8EAE-4384032D97D8', 'Umb.Document.Update'),
    (48, 'F2012E4C-D232-4BD1-8EAE-4384032D97D8', 'Umb.Document.Read'),
    (49, 'F2012E4C-D232-4BD1-8EAE-4384032D97D8', 'Umb.Document.PropertyValue.Read'),
    (50, 'F2012E4C-D232-4BD1-8EAE-4384032D97D8', 'Umb.Document.PropertyValue.Write');
SET IDENTITY_INSERT [umbracoUserGroup2Permission] OFF;

SET IDENTITY_INSERT [umbracoLogViewerQuery] ON;
INSERT INTO [umbracoLogViewerQuery] ([id], [name], [query]) VALUES
    (1, 'Find all logs where the Level is NOT Verbose and NOT Debug', 'Not(@Level=''Verbose'') and Not(@Level=''Debug'')'),
    (2, 'Find all logs that has an exception property (Warning, Error & Fatal with Exceptions)', 'Has(@Exception)'),
    (3, 'Find all logs that have the property ''Duration''', 'Has(Duration)'),
    (4, 'Find all logs that have the property ''Duration'' and the duration is greater than 1000ms', 'Has(Duration) and Duration > 1000'),
    (5, 'Find all logs that are from the namespace ''Umbraco.Core''', 'StartsWith(SourceContext, ''Umbraco.Core'')'),
    (6, 'Find all logs that use a specific log message template', '@MessageTemplate = ''[Timing {TimingId}] {EndMessage} ({TimingDuration}ms)'''),
    (7, 'Find logs where one of the items in the SortedComponentTypes property array is equal to', 'SortedComponentTypes[?] = ''Umbraco.Web.Search.ExamineComponent'''),
    (8, 'Find logs where one of the items in the SortedComponentTypes property array contains', 'Contains(SortedComponentTypes[?], ''DatabaseServer'')'),
    (9, 'Find all logs that the message has localhost in it with SQL like', '@Message like ''%localhost%'''),
    (10, 'Find all logs that the message that starts with ''end'' in it with SQL like', '@Message like ''end%''');
SET IDENTITY_INSERT [umbracoLogViewerQuery] OFF;

INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion]) VALUES
    ('20230622184303_InitialCreate', '10.0.0'),
    ('20230807654321_AddOpenIddict', '10.0.0'),
    ('20240403140654_UpdateOpenIddictToV5', '10.0.0'),
    ('20251006140751_UpdateOpenIddictToV7', '10.0.0');
