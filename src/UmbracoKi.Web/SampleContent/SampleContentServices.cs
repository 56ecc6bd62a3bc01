namespace UmbracoKi.Web.SampleContent;

internal static class SampleContentServices
{
    /// <summary>Fills a database without documents when the host starts. To be added after Umbraco.</summary>
    public static WebApplicationBuilder AddSampleContent(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<SampleContentOptions>()
            .BindConfiguration(SampleContentOptions.SectionName)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.AddSingleton<SampleContentMark>();
        builder.Services.AddSingleton<SampleContentLoader>();
        builder.Services.AddSingleton(_ => new SampleContentProgress(Console.Out));
        builder.Services.AddSingleton<SampleContentStart>();
        builder.Services.AddHostedService(services => services.GetRequiredService<SampleContentStart>());
        return builder;
    }
}
