using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using Xunit;

namespace TestKit.Analyzers.Tests.TK3000;

/// <summary>How often the rule is right, on code that is not about the rule.</summary>
public sealed class RowsCorpusTests
{
    [Theory]
    [InlineData("RowsCorpus")]
    [InlineData("RowsCorpusUnseen")]
    public async Task Corpus_EveryShape_IsJudgedAsAccepted(string folder)
    {
        var text = Print((await Corpus.Judged(folder)).Shapes);
        var file = Product.PathOf("tests", "TestKit.Analyzers.Tests", folder, "Outcomes.verified.txt");
        if (Environment.GetEnvironmentVariable("TESTKIT_ACCEPT") == "1")
        {
            File.WriteAllText(file, text);
        }

        Assert.Equal(File.Exists(file) ? File.ReadAllText(file) : "", text);
    }

    private static string Print(IReadOnlyList<Shape> shapes)
    {
        var leaking = shapes.Where(shape => shape.Leaks).ToList();
        var correct = shapes.Where(shape => !shape.Leaks).ToList();
        var lines = shapes.Where(shape => !shape.IsRight).Select(shape => $"wrong: {shape.Name}")
            .Prepend($"correct shapes: {correct.Count}, with a false alarm: {correct.Count(shape => shape.IsReported)}")
            .Prepend($"leaking shapes: {leaking.Count}, found: {leaking.Count(shape => shape.IsRight)}")
            .Append("")
            .Concat(shapes.Select(Line));
        return string.Join("\n", lines) + "\n";
    }

    private static string Line(Shape shape)
        => shape.IsReported
            ? $"{shape.Name}: {string.Join("; ", shape.Reported.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)))}"
            : $"{shape.Name}: -";
}
