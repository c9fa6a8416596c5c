using System.IO;
using System.Linq;
using System.Reflection.PortableExecutable;
using Xunit;

namespace TestKit.Package.Tests;

[Collection(PackedPackagesCollection.Name)]
public class PackageContentTests(PackedPackages packages)
{
    [Fact]
    public void Generators_HoldsEveryAnalyzerThereIs_AndNoLibrary()
    {
        using var package = packages.Open("TestKit.Generators");
        var expected = new[] { "generator/TestKit.Generators", "analyzers/TestKit.Analyzers", "analyzers/TestKit.CodeFixes" }
            .Where(project => Directory.Exists(Repository.File(project)) && Directory.EnumerateFiles(Repository.File(project), "*.csproj").Any())
            .Select(project => $"analyzers/dotnet/cs/{Path.GetFileName(project)}.dll");

        Assert.Equal(expected.Append("README.md").Order(System.StringComparer.Ordinal), package.Entries);
    }

    [Fact]
    public void Generators_DependsOnTheRuntimeOfItsVersion_AndOnNothingElse()
    {
        using var package = packages.Open("TestKit.Generators");

        Assert.Equal([$"net8.0: TestKit.Runtime {packages.Version}"], package.Dependencies);
    }

    [Fact]
    public void Runtime_HoldsALibraryForEachFramework_AndWhatNUnitProjectsCompile()
    {
        using var package = packages.Open("TestKit.Runtime");

        Assert.Equal(
            [
                "README.md",
                "buildTransitive/ChainsInMSTest.cs",
                "buildTransitive/ChainsInNUnit.cs",
                "buildTransitive/ChainsInXunitV3.cs",
                "buildTransitive/FailedAssertionsInNUnit.cs",
                "buildTransitive/TestKit.Runtime.targets",
                "lib/net10.0/TestKit.Runtime.dll",
                "lib/net10.0/TestKit.Runtime.xml",
                "lib/net8.0/TestKit.Runtime.dll",
                "lib/net8.0/TestKit.Runtime.xml",
            ],
            package.Entries);
        Assert.Equal([$"net8.0: TestKit.Annotations {packages.Version}", $"net10.0: TestKit.Annotations {packages.Version}"], package.Dependencies.OrderDescending(System.StringComparer.Ordinal));
    }

    [Fact]
    public void Annotations_HasNoDependencyAndNoGenerator()
    {
        using var package = packages.Open("TestKit.Annotations");

        Assert.Equal(["README.md", "lib/netstandard2.0/TestKit.Annotations.dll", "lib/netstandard2.0/TestKit.Annotations.xml"], package.Entries);
        Assert.Empty(package.Dependencies);
    }

    [Theory]
    [InlineData("TestKit.Annotations")]
    [InlineData("TestKit.Runtime")]
    [InlineData("TestKit.Generators")]
    public void Package_CarriesLicenceReadmeAndDescription(string id)
    {
        using var package = packages.Open(id);

        Assert.Equal("MIT", package["license"]);
        Assert.Equal("README.md", package["readme"]);
        Assert.Equal(File.ReadAllText(Repository.File("README.md")), package.Text("README.md"));
        Assert.NotEmpty(package["description"]!);
        Assert.NotEmpty(package["tags"]!);
    }

    [Theory]
    [InlineData("TestKit.Annotations", "lib/netstandard2.0/TestKit.Annotations.pdb")]
    [InlineData("TestKit.Runtime", "lib/net10.0/TestKit.Runtime.pdb")]
    public void Library_HasASymbolPackage(string id, string symbols)
    {
        using var package = packages.Open(id, "snupkg");

        Assert.Contains(symbols, package.Entries);
    }

    [Theory]
    [InlineData("TestKit.Annotations", "lib/netstandard2.0/TestKit.Annotations.dll")]
    [InlineData("TestKit.Runtime", "lib/net8.0/TestKit.Runtime.dll")]
    [InlineData("TestKit.Generators", "analyzers/dotnet/cs/TestKit.Generators.dll")]
    public void Assembly_IsDeterministic(string id, string assembly)
    {
        using var package = packages.Open(id);

        Assert.Contains(DebugDirectoryEntryType.Reproducible, package.DebugEntries(assembly));
    }

    [Fact]
    public void Generator_EmbedsItsSymbols()
    {
        using var package = packages.Open("TestKit.Generators");

        Assert.Contains(DebugDirectoryEntryType.EmbeddedPortablePdb, package.DebugEntries("analyzers/dotnet/cs/TestKit.Generators.dll"));
    }
}
