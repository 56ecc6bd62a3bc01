using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Languages;

namespace UmbracoKi.Tests.Languages;

/// <summary>Umbraco's own language service, on a scope and a repository that do nothing.</summary>
public class EasyGermanTests
{
    private readonly ILanguageRepository _repository = Substitute.For<ILanguageRepository>();

    [Fact]
    public async Task Is_saved_by_umbracos_language_service_once_the_package_is_installed()
    {
        var easy = LanguageRegistry.GetByAppCode("de-si");
        var service = ServiceWith(new RegistryIsoCodeValidator(new IsoCodeValidator()));

        var attempt = await service.CreateAsync(new Language(easy.Culture, easy.GermanName), Guid.NewGuid());

        attempt.Status.ShouldBe(LanguageOperationStatus.Success);
        _repository.Received(1).Save(Arg.Is<ILanguage>(language => language.IsoCode == "de-DE-SIMPLE" && language.CultureInfo!.Name == "de-DE-SIMPLE"));
    }

    [Fact]
    public async Task Would_be_refused_without_the_package()
    {
        var service = ServiceWith(new IsoCodeValidator());

        var attempt = await service.CreateAsync(new Language("de-DE-SIMPLE", "Einfaches Deutsch"), Guid.NewGuid());

        attempt.Status.ShouldBe(LanguageOperationStatus.InvalidIsoCode);
    }

    private ILanguageService ServiceWith(IIsoCodeValidator validator)
    {
        _repository.GetByIsoCode(Arg.Any<string>()).Returns((ILanguage?)null);
        var scopes = Substitute.For<ICoreScopeProvider>();
        var events = Substitute.For<IEventMessagesFactory>();
        events.Get().Returns(new EventMessages());
        var services = new ServiceCollection()
            .AddSingleton(scopes)
            .AddSingleton<Microsoft.Extensions.Logging.ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton(events)
            .AddSingleton(_repository)
            .AddSingleton(Substitute.For<IAuditService>())
            .AddSingleton(Substitute.For<IUserIdKeyResolver>())
            .AddSingleton(validator)
            .BuildServiceProvider();

        var type = typeof(ILanguageService).Assembly.GetType("Umbraco.Cms.Core.Services.LanguageService", throwOnError: true)!;
        return (ILanguageService)ActivatorUtilities.CreateInstance(services, type);
    }
}
