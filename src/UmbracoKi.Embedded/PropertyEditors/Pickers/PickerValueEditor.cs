using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbracoKi.Embedded.PropertyEditors.Pickers;

/// <summary>What pickers of several items have in common: a value that can be read is checked, and its items are references.</summary>
internal abstract class PickerValueEditor<TItem, TConfiguration> : DataValueEditor, IDataValueReference
    where TConfiguration : class
{
    protected PickerValueEditor(
        IShortStringHelper shortStringHelper, IJsonSerializer serializer, IIOHelper ioHelper, DataEditorAttribute attribute, ILocalizedTextService texts)
        : base(shortStringHelper, serializer, ioHelper, attribute)
    {
        Serializer = serializer;
        Texts = texts;
        RequiredValidator = new RequiredCollectionValidator(value => Read(value)?.Length ?? 0);
        Validators.Add(new UnreadableValueValidator(value => Read(value) is not null));
        Validators.Add(new TypedValidator<TItem[], TConfiguration>(Read, Check));
    }

    public sealed override IValueRequiredValidator RequiredValidator { get; }

    protected IJsonSerializer Serializer { get; }

    protected ILocalizedTextService Texts { get; }

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) => (Read(value) ?? []).Select(Reference);

    /// <returns>Null if there is no value or it cannot be read.</returns>
    protected abstract TItem[]? Read(object? value);

    protected abstract UmbracoEntityReference Reference(TItem item);

    /// <returns>What is wrong with the picked items.</returns>
    protected abstract IEnumerable<ValidationResult> Check(TItem[] items, TConfiguration configuration);
}
