using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK2000;
using TestKit.Analyzers.TK3000;
using TestKit.Analyzers.TK3000.Statements;
using Xunit;

namespace TestKit.Analyzers.Tests.TK3000;

/// <summary>How often the rules are right, on code that is not about them.</summary>
public sealed class CorpusTests
{
    [Theory]
    [InlineData("RowsCorpus")]
    [InlineData("RowsCorpusUnseen")]
    public Task RowsCorpus_EveryShape_IsJudgedAsAccepted(string folder) => IsJudgedAsAccepted(folder, new RowsMustBeDisposed());

    [Theory]
    [InlineData("SqlCorpus")]
    [InlineData("SqlCorpusUnseen")]
    public Task SqlCorpus_EveryShape_IsJudgedAsAccepted(string folder)
        => IsJudgedAsAccepted(folder, [.. Product.Rules.Where(rule => rule is PathsMustBeAllowed || rule.GetType().Namespace == typeof(RowsMustFitColumns).Namespace)]);

    private static async Task IsJudgedAsAccepted(string folder, params DiagnosticAnalyzer[] rules)
    {
        var text = Print((await Corpus.Judged(folder, rules)).Shapes);
        var file = Product.PathOf("tests", "TestKit.Analyzers.Tests", folder, "Outcomes.verified.txt");
        if (Environment.GetEnvironmentVariable("TESTKIT_ACCEPT") == "1")
        {
            File.WriteAllText(file, text);
        }

        Assert.Equal(File.Exists(file) ? File.ReadAllText(file) : "", text);
    }

    private static string Print(IReadOnlyList<Shape> shapes)
    {
        var mistaken = shapes.Where(shape => shape.IsWrong).ToList();
        var correct = shapes.Where(shape => !shape.IsWrong).ToList();
        var lines = shapes.Where(shape => !shape.IsRight).Select(shape => $"wrong: {shape.Name}")
            .Prepend($"correct shapes: {correct.Count}, with a false alarm: {correct.Count(shape => shape.IsReported)}")
            .Prepend($"shapes with a mistake: {mistaken.Count}, found: {mistaken.Count(shape => shape.IsRight)}")
            .Append("")
            .Concat(shapes.Select(Line));
        return string.Join("\n", lines) + "\n";
    }

    private static string Line(Shape shape)
        => shape.IsReported
            ? $"{shape.Name}: {string.Join("; ", shape.Reported.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)))}"
            : $"{shape.Name}: -";
}
