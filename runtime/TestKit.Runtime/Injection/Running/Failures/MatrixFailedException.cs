using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit.Injection;

/// <summary>The test failed in cells of a matrix; the other cells were run too.</summary>
public sealed class MatrixFailedException : Exception
{
    private MatrixFailedException(string message, IReadOnlyDictionary<string, Exception> failures)
        : base(message, failures.Values.First()) => Failures = failures;

    /// <summary>What each failed cell ended with, by the cell's name.</summary>
    public IReadOnlyDictionary<string, Exception> Failures { get; }

    internal static MatrixFailedException ForCells(IReadOnlyList<(string Cell, Exception Exception)> failures, int cells)
        => new(
            $"The test failed in {failures.Count} of {cells} cells:\n{string.Join("\n", failures.Select(failure => $"  {failure.Cell}: {failure.Exception.GetType().Name}: {failure.Exception.Message}"))}",
            failures.ToDictionary(failure => failure.Cell, failure => failure.Exception));
}
