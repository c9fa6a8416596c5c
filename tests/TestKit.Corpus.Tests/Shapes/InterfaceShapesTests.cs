using System;
using System.Linq;
using TestKit.Generators.Tests.Snapshots;
using Xunit;

namespace TestKit.Corpus.Tests.Shapes;

public sealed class InterfaceShapesTests
{
    [Fact]
    public void Shapes_WithTheirDoubles_Compile() => Assert.Empty(ShapeCorpus.Problems());

    [Fact]
    public void Shapes_Called_BehaveAsDoubles()
    {
        var drive = ShapeCorpus.Driven();

        Assert.True(drive.Problems.Count == 0, string.Join("\n", drive.Problems));
    }

    [Fact]
    public void Shape_IsDoubledOrRefused_AsReviewed()
    {
        var outcomes = ShapeCorpus.Outcomes();

        Assert.Equal(ShapeCorpus.Count, outcomes.Select(outcome => outcome.Shape).Distinct().Count());
        new Snapshot(Verifier.FolderOf("/TestKit.Corpus.Tests/Shapes/"), "interface-shapes", "txt")
            .Check(string.Concat(outcomes.Select(outcome => $"{outcome}\n")), Environment.GetEnvironmentVariable(Verifier.AcceptVariable) == "1");
    }
}
