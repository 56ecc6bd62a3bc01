using UmbracoKi.ContentModel;

namespace UmbracoKi.Tests.ContentModel;

public class DeterministicGuidTests
{
    [Fact]
    public void Agrees_with_the_example_of_RFC_9562()
    {
        var dns = new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

        DeterministicGuid.Create(dns, "www.example.com").ShouldBe(new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    }

    // Content on existing sites hangs on these: they may never change.
    [Fact]
    public void Keys_stay_what_they_were_when_first_released()
    {
        ContentModelKeys.DocumentType("kiTopic").ShouldBe(new Guid("9b3f68d4-862b-5ba1-9b82-0941b75ce5cd"));
        ContentModelKeys.Property("kiTopic", "title").ShouldBe(new Guid("73133a28-51be-5d53-8e1d-3a5a781caa02"));
        ContentModelKeys.DataType("richText").ShouldBe(new Guid("0a92e8f7-77fc-59a6-8006-983297c4740f"));
    }
}
