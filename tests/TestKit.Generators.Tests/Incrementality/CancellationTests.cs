using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Incrementality;

public sealed class CancellationTests
{
    [Fact]
    public void Run_IsCancelled_EndsAsCancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var run = GeneratorRun.Of("[GenerateTestDouble] public interface IThing { }");

        Assert.ThrowsAny<OperationCanceledException>(() => run.Driver().RunGenerators(run.Compile(), source.Token));
    }

    [Fact]
    public void Run_AfterACancelledOne_MakesTheDoubles()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var run = GeneratorRun.Of("[GenerateTestDouble] public interface IThing { }");
        var driver = run.Driver();
        Assert.ThrowsAny<OperationCanceledException>(() => driver.RunGenerators(run.Compile(), source.Token));

        Assert.Single(driver.RunGenerators(run.Compile()).GetRunResult().GeneratedTrees);
    }

    [Fact]
    public void Run_IsCancelledWhileReading_IsNotTakenForAFailureOfTheGenerator()
    {
        var run = GeneratorRun.Of(string.Concat(Enumerable.Range(0, 400).Select(i => $"[GenerateTestDouble] public interface IThing{i} {{ int Get(int x); }}\n")));
        var compilation = run.Compile();
        foreach (var delay in new[] { 1, 5, 20 })
        {
            using var source = new CancellationTokenSource();
            source.CancelAfter(delay);
            try
            {
                var result = run.Driver().RunGenerators(compilation, source.Token).GetRunResult();
                Assert.Empty(result.Diagnostics);
                Assert.Equal(400, result.GeneratedTrees.Length);
            }
            catch (OperationCanceledException)
            {
                Assert.True(source.IsCancellationRequested);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Run_EditedAndCancelledAtRandom_GivesInTheEndWhatAFreshRunGives(int seed)
    {
        var random = new Random(seed);
        var run = GeneratorRun.Of(string.Concat(Enumerable.Range(0, 60).Select(i => $"[GenerateTestDouble] public interface IThing{i} {{ int Get{i}(int x); }}\n")));
        var compilation = run.Compile();
        var driver = run.Driver();
        for (var step = 0; step < 25; step++)
        {
            var tree = compilation.SyntaxTrees.Single();
            compilation = compilation.ReplaceSyntaxTree(tree, run.Parse(tree.ToString()[GeneratorRun.Usings.Length..].Replace($"Get{random.Next(60)}(", $"Get{random.Next(60)}(int y{step}, "), tree.FilePath));
            driver = Interrupted(driver, compilation, TimeSpan.FromTicks(random.Next(1, 100_000)));
        }

        Assert.Equal(Files(run.Driver().RunGenerators(compilation)), Files(driver.RunGenerators(compilation)));
    }

    private static GeneratorDriver Interrupted(GeneratorDriver driver, Compilation compilation, TimeSpan after)
    {
        using var source = new CancellationTokenSource(after);
        try
        {
            return driver.RunGenerators(compilation, source.Token);
        }
        catch (OperationCanceledException)
        {
            return driver;
        }
    }

    private static string[] Files(GeneratorDriver driver)
        => [.. driver.GetRunResult().Results.Single().GeneratedSources.Select(source => $"{source.HintName}\n{source.SourceText}").Order(StringComparer.Ordinal)];
}
