using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbracoKi.Embedded.PropertyEditors.Dates;

internal sealed class ZonedDateConfigurationEditor(IIOHelper ioHelper) : ConfigurationEditor<DateTimeConfiguration>(ioHelper);
