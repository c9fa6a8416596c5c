using System;
using System.Linq;
using System.Threading;
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
}
