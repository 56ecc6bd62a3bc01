using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbracoKi.Embedded.PropertyEditors.Uploads;

internal sealed class ImageCropperConfigurationEditor(IIOHelper ioHelper) : ConfigurationEditor<ImageCropperConfiguration>(ioHelper);
