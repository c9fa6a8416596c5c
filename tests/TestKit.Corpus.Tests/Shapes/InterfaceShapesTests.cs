using System;
using System.IO;
using System.Linq;
using Xunit;

namespace TestKit.Corpus.Tests.Shapes;

public sealed class InterfaceShapesTests
{
    [Fact]
    public void Shapes_WithTheirDoubles_Compile() => Assert.Empty(ShapeCorpus.Problems());

    [Fact]
    public void Shape_IsDoubledOrRefused_AsReviewed()
    {
        var outcomes = ShapeCorpus.Outcomes();
        var received = string.Concat(outcomes.Select(outcome => $"{outcome}\n"));
        var file = Path.Combine(Folder(), "interface-shapes.verified.txt");
        if (Environment.GetEnvironmentVariable("TESTKIT_ACCEPT") == "1")
        {
            File.WriteAllText(file, received);
        }

        Assert.Equal(ShapeCorpus.Count, outcomes.Select(outcome => outcome.Shape).Distinct().Count());
        Assert.Equal(File.ReadAllText(file), received);
    }

    private static string Folder()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "TestKit.Corpus.Tests.csproj")))
        {
            root = root.Parent ?? throw new DirectoryNotFoundException("TestKit.Corpus.Tests.csproj is in no folder above the test.");
        }

        return Path.Combine(root.FullName, "Shapes");
    }
}
