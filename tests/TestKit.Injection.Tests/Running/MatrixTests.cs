#pragma warning disable TK4001, TK4003 // Chains that cannot run are among what these tests are about.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace TestKit.Injection.Tests.Running;

/// <summary>Matrices: cells at their places, all of them run, and what is wrong with them.</summary>
public sealed class MatrixTests
{
    private static readonly Matrix s_numbers = Matrix.Of(("one", Chain.Empty.Value(1)), ("two", Chain.Empty.Value(2)));
    private static readonly Matrix s_texts = Matrix.Of(("a", Chain.Empty.Provide((int i) => $"a{i}")), ("b", Chain.Empty.Provide((int i) => $"b{i}")));

    [Fact]
    public async Task TwoMatrices_EachCellStandsAtItsOwnPlace()
    {
        Chain chain = [s_numbers, Chain.Empty.Provide((int i) => i * 10L), s_texts];
        var seen = new List<string>();

        await TestRun.RunMatrixAsync(chain, (int i, long ten, string text) => seen.Add($"{i} {ten} {text}"));

        Assert.Equal(["1 10 a1", "1 10 b1", "2 20 a2", "2 20 b2"], seen);
        Assert.Equal(["one/a", "one/b", "two/a", "two/b"], chain.CellNames().Select(name => name[0]));
    }

    [Fact]
    public async Task Matrix_MayStandInAnEdit()
    {
        var seen = new List<int>();

        await TestRun.RunMatrixAsync([Chain.Empty.Value(0, name: "n"), Chain.Replace("n", s_numbers)], (int i) => seen.Add(i));

        Assert.Equal([1, 2], seen);
    }

    [Fact]
    public async Task AllCells_AreRun_ThoughOneFails()
    {
        var seen = new List<int>();

        var failure = await Assert.ThrowsAsync<MatrixFailedException>(() => TestRun.RunMatrixAsync(s_numbers, (int i) =>
        {
            seen.Add(i);
            Assert.True(i == 2, "not two");
        }));

        Assert.Equal([1, 2], seen);
        Assert.StartsWith("The test failed in 1 of 2 cells:\n  one: TrueException: not two", failure.Message, StringComparison.Ordinal);
        Assert.Same(failure.InnerException, failure.Failures["one"]);
    }

    [Fact]
    public async Task SkippedCells_SkipTheTestOnlyIfAllAre()
    {
        await TestRun.RunMatrixAsync(s_numbers, (int i, ITest t) =>
        {
            if (i == 1)
            {
                t.Skip("no one");
            }
        });

        await Assert.ThrowsAsync<TestSkippedException>(() => TestRun.RunMatrixAsync(s_numbers, (ITest t) => t.Skip("none")));
    }

    [Fact]
    public async Task ParallelCells_RunAtTheSameTime_UpToTheLimit()
    {
        var cells = Matrix.Of([.. Enumerable.Range(0, 6).Select(i => ($"{i}", Chain.Empty.Value(i)))]);
        var (running, most) = (0, 0);
        var two = new TaskCompletionSource();

        await TestRun.RunMatrixAsync(
            cells,
            async (int i) =>
            {
                if (Interlocked.Increment(ref running) == 2)
                {
                    two.TrySetResult();
                }

                most = Math.Max(most, running);
                await two.Task;
                Interlocked.Decrement(ref running);
            },
            maxParallel: 2);

        Assert.Equal(2, most);
    }

    [Fact]
    public async Task SequentialCells_RunOneAfterTheOther()
    {
        var running = 0;

        await TestRun.RunMatrixAsync(s_numbers, async (int i) =>
        {
            Assert.Equal(1, Interlocked.Increment(ref running));
            await Task.Yield();
            Interlocked.Decrement(ref running);
        });
    }

    [Fact]
    public async Task Cell_IsRunByItsName()
        => await TestRun.RunCellAsync([s_numbers, s_texts], "two/a", (string text, ITest t) => Assert.Equal("a2 Cell_IsRunByItsName[two/a]", $"{text} {t.Name}"));

    [Fact]
    public async Task UnknownCell_ListsTheCells()
        => Assert.Equal("The chain cannot run the test:\n  the chain has no cell 'three': its cells are 'one', 'two'", (await Assert.ThrowsAsync<InvalidChainException>(() => TestRun.RunCellAsync(s_numbers, "three", () => { }))).Message);

    [Fact]
    public async Task EmptyMatrix_IsAnError()
    {
        await Fails("the matrix has no cells, so nothing would be tested", () => TestRun.RunMatrixAsync(Matrix.Of(), () => { }));
        Assert.Contains("the matrix has no cells", Assert.Throws<InvalidChainException>(() => Matrix.Of().CellNames()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingMatrix_IsAnError()
        => await Fails("the test is run for each cell of a matrix, and the chain has no matrix", () => TestRun.RunMatrixAsync(Chain.Empty, () => { }));

    [Fact]
    public async Task MatrixOfASingleRun_IsAnError()
        => await Fails("the matrix has one chain for each cell, and the test is run once: use RunMatrixAsync or RunCellAsync", () => TestRun.RunAsync(s_numbers, () => { }));

    [Fact]
    public async Task TwoCellsOfOneName_AreAnError()
        => await Fails("the matrix has 2 cells called 'a'", () => TestRun.RunMatrixAsync(Matrix.Of(("a", Chain.Empty), ("a", Chain.Empty)), () => { }));

    [Fact]
    public async Task Problems_OfAllCells_AreSaidBeforeAnyRuns()
    {
        var failure = await Assert.ThrowsAsync<InvalidChainException>(() => TestRun.RunMatrixAsync([Matrix.Of(("a", Chain.Empty), ("b", Chain.Empty.Value(1)), ("c", Chain.Empty))], (int i) => Assert.Fail("it ran")));

        Assert.Equal(["in the cell 'a': the test needs int, which nothing provides", "in the cell 'c': the test needs int, which nothing provides"], failure.Problems);
    }

    [Fact]
    public async Task MaxParallel_BelowOne_IsRefused()
        => await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => TestRun.RunMatrixAsync(s_numbers, () => { }, maxParallel: 0));

    private static async Task Fails(string problem, Func<Task> run)
    {
        var failure = await Assert.ThrowsAsync<InvalidChainException>(run);
        Assert.Equal([problem], failure.Problems);
        Assert.Equal($"The chain cannot run the test:\n  {problem}", failure.Message);
    }
}
