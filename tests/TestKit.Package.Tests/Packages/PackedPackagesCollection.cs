using System.Diagnostics.CodeAnalysis;
using Xunit;

namespace TestKit.Package.Tests;

[CollectionDefinition(Name)]
[SuppressMessage("Naming", "CA1711", Justification = "It is xunit's term.")]
public sealed class PackedPackagesCollection : ICollectionFixture<PackedPackages>
{
    public const string Name = "packed packages";
}
