using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using TestKit.Injection.Planning;

namespace TestKit.Injection;

/// <content>Matrices.</content>
public sealed partial class Chain
{
    private IReadOnlyList<(string Name, Plans Plans)>? _cells;
    private Plans? _plans;

    /// <summary>The plans of a chain without a matrix.</summary>
    internal Plans Plans => _plans ?? Interlocked.CompareExchange(ref _plans, new(Entries), null) ?? _plans;

    internal static Chain OfEntry(ChainEntry<Type> entry) => new(null, [entry], ChainSettings.None);

    /// <summary>The names of the cells of the chain's matrices as the data of a theory: one test for each.</summary>
    /// <exception cref="InvalidChainException">There are no cells, or two of one name.</exception>
    public IEnumerable<object[]> CellNames() => Cells("the cells").Select(cell => new object[] { cell.Name });

    /// <summary>A chain for each choice of cells, by its name, with its plans.</summary>
    /// <exception cref="InvalidChainException">There are no cells, or two of one name.</exception>
    internal IReadOnlyList<(string Name, Plans Plans)> Cells(string what)
    {
        if (_cells is not null)
        {
            return _cells;
        }

        var problems = MatrixCells.Problems(Entries, isMatrixRun: true).ToList();
        return _cells = problems.Count == 0 ? [.. MatrixCells.Of(Entries).Select(cell => (cell.Name, new Plans(cell.Entries)))] : throw InvalidChainException.ForProblems(what, problems);
    }
}
