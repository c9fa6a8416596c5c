using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TestKit.Generators.Model;
using TestKit.Generators.Reading.Requests;
using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Robustness;

/// <summary>TK9001: an exception of the generator itself costs one double.</summary>
public sealed class InternalFailureTests
{
    private static readonly CSharpCompilation Demo = GeneratorRun.Of("namespace Demo; [GenerateTestDouble] public interface IFirst { int Get(); } [GenerateTestDouble] public interface ILast { void Put(int x); }").Compile();

    [Fact]
    public void Reading_Throws_IsReportedForTheTypeAndCostsNoOtherItsDouble()
    {
        var run = Run(Read("IFirst"), Read(ThrowingSymbol.Of(() => new InvalidOperationException("no such thing"))), Read("ILast"));

        Assert.Equal(2, run.GeneratedSources.Length);
        AssertReported(run, "Demo.IThrowing", "InvalidOperationException: no such thing");
    }

    [Fact]
    public void Reading_IsCancelled_IsNoFailure()
        => Assert.Throws<OperationCanceledException>(() => Read(ThrowingSymbol.Of(() => new OperationCanceledException())));

    [Fact]
    public void Emission_Throws_IsReportedForTheTypeAndCostsNoOtherItsDouble()
    {
        var broken = Read("IFirst");
        broken = broken with { Double = broken.Double! with { HintName = "Broken.g.cs", Members = new([null!]) } };

        var run = Run(Read("IFirst"), broken, Read("ILast"));

        Assert.Equal(2, run.GeneratedSources.Length);
        AssertReported(run, "global::Demo.IFirst", "NullReferenceException: ");
    }

    private static DoubleResult Read(string name) => Read(Demo.GetTypeByMetadataName($"Demo.{name}")!);

    private static DoubleResult Read(INamedTypeSymbol type)
        => DoubleGenerator.Read(DoubleRequest.From(type, Demo.GetTypeByMetadataName("Demo.IFirst")!.GetAttributes().Single()), Demo.Assembly, CancellationToken.None);

    private static GeneratorRunResult Run(params DoubleResult[] results)
        => CSharpGeneratorDriver.Create(new PlannedOutput([.. results.Select(result => new DoublePlan(result, IsLeftOut: false))])).RunGenerators(Demo).GetRunResult().Results.Single();

    private static void AssertReported(GeneratorRunResult run, string type, string message)
    {
        Assert.Null(run.Exception);
        var reported = Assert.Single(run.Diagnostics);
        Assert.Equal("TK9001", reported.Id);
        Assert.StartsWith($"No double was generated for {type}, because the generator failed: {message}", reported.GetMessage(CultureInfo.InvariantCulture));
    }
}
