using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK4000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK4000;

public sealed class MatrixMustHaveCellsTests
{
    [Theory]
    [InlineData("RunMatrixAsync|](Matrix.Of(), () => { })", "the matrix has no cells, so nothing would be tested")]
    [InlineData("RunMatrixAsync|](Chain.Empty, () => { })", "the test is run for each cell of a matrix, and the chain has no matrix")]
    [InlineData("RunMatrixAsync|](Matrix.Of((\"a\", Chain.Empty), (\"a\", Chain.Empty)), () => { })", "the matrix has 2 cells called 'a'")]
    [InlineData("RunAsync|](Matrix.Of((\"a\", Chain.Empty)), () => { })", "the matrix has one chain for each cell, and the test is run once: use RunMatrixAsync or RunCellAsync")]
    [InlineData("RunCellAsync|](Matrix.Of((\"a\", Chain.Empty)), \"b\", () => { })", "the chain has no cell 'b': its cells are 'a'")]
    public async Task Matrix_ThatCannotBeRun_IsReported(string run, string problem)
        => await Verify.Diagnostics<MatrixMustHaveCells>(ChainSource.With($"public static Task T() => TestRun.[|{run};"), $"The chain cannot run: {problem}");

    [Theory]
    [InlineData("RunMatrixAsync([Matrix.Of((\"a\", Chain.Empty)), Matrix.Of((\"b\", Chain.Empty), (\"c\", Chain.Empty))], () => { })")]
    [InlineData("RunCellAsync([Matrix.Of((\"a\", Chain.Empty)), Matrix.Of((\"b\", Chain.Empty))], \"a/b\", () => { })")]
    [InlineData("RunCellAsync(Matrix.Of((\"a\", Chain.Empty)), cell, () => { })")]
    public async Task Matrix_WithCells_IsNotReported(string run)
        => await Verify.Diagnostics<MatrixMustHaveCells>(ChainSource.With($"public static Task T(string cell) => TestRun.{run};"));
}
