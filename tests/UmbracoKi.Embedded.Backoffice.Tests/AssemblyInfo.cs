// Umbraco keeps its service provider in a static, so hosts must not live side by side.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
