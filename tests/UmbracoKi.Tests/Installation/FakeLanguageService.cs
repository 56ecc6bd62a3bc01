using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbracoKi.Tests.Installation;

/// <summary>Keeps languages in memory and, as the database does, only one default.</summary>
internal sealed class FakeLanguageService
{
    private readonly List<ILanguage> _languages = [];

    public FakeLanguageService()
    {
        Service = Substitute.For<ILanguageService>();
        Service.GetAllAsync().Returns(_ => _languages.ToList());
        Service.CreateAsync(Arg.Any<ILanguage>(), Arg.Any<Guid>()).Returns(call => Save(call.Arg<ILanguage>(), isNew: true));
        Service.UpdateAsync(Arg.Any<ILanguage>(), Arg.Any<Guid>()).Returns(call => Save(call.Arg<ILanguage>(), isNew: false));
    }

    public ILanguageService Service { get; }

    public int Writes { get; private set; }

    public IReadOnlyList<ILanguage> Languages => _languages;

    public FakeLanguageService With(string isoCode, string name, bool isDefault = false)
    {
        _languages.Add(new Language(isoCode, name) { Id = _languages.Count + 1, IsDefault = isDefault });
        return this;
    }

    private Attempt<ILanguage, LanguageOperationStatus> Save(ILanguage language, bool isNew)
    {
        Writes++;
        foreach (var other in _languages.Where(other => other != language && language.IsDefault))
        {
            other.IsDefault = false;
        }

        if (isNew)
        {
            language.Id = _languages.Count + 1;
            _languages.Add(language);
        }

        return Attempt.SucceedWithStatus(LanguageOperationStatus.Success, language);
    }
}
