using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbracoKi.Embedded.PropertyEditors.Dates;

/// <summary>A moment with its time zone (<c>Umbraco.DateTimeWithTimeZone</c>).</summary>
[DataEditor(Constants.PropertyEditors.Aliases.DateTimeWithTimeZone, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class DateTimeWithTimeZonePropertyEditor(IDataValueEditorFactory dataValueEditorFactory, IIOHelper ioHelper)
    : ZonedDatePropertyEditor(dataValueEditorFactory, ioHelper);
