using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace TestKit.Package.Tests;

[Collection(PackedPackagesCollection.Name)]
public sealed class FreshProjectTests(PackedPackages packages) : IDisposable
{
    private readonly FreshProject _project = new(packages);

    public void Dispose() => _project.Dispose();

    [Fact]
    public void TestProject_WithOnePackageReference_BuildsWithoutWarningAndRunsItsTests()
    {
        var run = _project.Run("test", "Pricing.Tests", "--logger", "trx;LogFileName=results.trx", "--results-directory", _project.File("results"));

        run.ShouldSucceed();
        var results = TestResult.Read(_project.File("results", "results.trx"));
        Assert.Equal(["Total_AsksForThePrice: Passed", "Total_WhenThePriceIsNotKnown_Fails: Passed"], results.Select(result => $"{result.Test}: {result.Outcome}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void NUnitProject_ShowsAFailedAssertionLikeNUnitsOwn()
    {
        var run = _project.Run("test", "InNUnit", "--logger", "trx;LogFileName=results.trx", "--results-directory", _project.File("results"));

        Assert.True(File.Exists(_project.File("results", "results.trx")), run.Output);
        var result = Assert.Single(TestResult.Read(_project.File("results", "results.trx")));
        Assert.Equal("Failed", result.Outcome);
        Assert.StartsWith("Expected prices.PriceAsync(sku: \"apple\") to be called", result.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ProductionProject_WithAnnotationsOnly_HoldsNothingGenerated()
    {
        _project.Run("build", "Pricing").ShouldSucceed();

        Assert.Equal(["Basket", "IPriceList"], TypesIn(_project.File("Pricing", "bin", "Debug", "netstandard2.0", "Pricing.dll")));
    }

    [Fact]
    public void Project_OnNet8WithCSharp12AndEveryRuleOn_BuildsWithoutWarning()
    {
        _project.Run("build", "OnNet8").ShouldSucceed();

        Assert.Contains("MockClock", TypesIn(_project.File("OnNet8", "bin", "Debug", "net8.0", "OnNet8.dll")));
    }

    [Fact]
    public void Project_WithEveryRuleAsAWarningForGeneratedCodeToo_BuildsWithoutOne()
    {
        _project.Run("build", "EveryRule").ShouldSucceed();

        Assert.Superset(
            new HashSet<string> { "MockBuffer`1", "MockComparer`1", "MockDatabase", "MockMailer", "MockMoney", "MockOrders", "MockWork", "StubCount" },
            TypesIn(_project.File("EveryRule", "bin", "Debug", "net10.0", "EveryRule.dll")).ToHashSet());
    }

    /// <summary>The top-level types of the assembly, without those that the compiler needs for itself.</summary>
    private static string[] TypesIn(string assembly)
    {
        using var stream = File.OpenRead(assembly);
        using var reader = new PEReader(stream);
        var metadata = reader.GetMetadataReader();
        return metadata.TypeDefinitions
            .Select(metadata.GetTypeDefinition)
            .Where(type => !type.IsNested && metadata.GetString(type.Namespace) is not ("" or "Microsoft.CodeAnalysis" or "System.Runtime.CompilerServices"))
            .Select(type => metadata.GetString(type.Name))
            .Order(StringComparer.Ordinal)
            .ToArray();
    }
}
