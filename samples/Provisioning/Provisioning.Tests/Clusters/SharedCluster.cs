using Xunit;

namespace Provisioning.Tests.Clusters;

/// <summary>The test classes that share the one server.</summary>
[CollectionDefinition(Name)]
public sealed class SharedCluster : ICollectionFixture<PostgresCluster>
{
    public const string Name = "PostgreSQL";
}
