using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Injection.Planning;

namespace TestKit.Injection;

/// <content>Matrices.</content>
public sealed partial class Chain
{
    internal static Chain OfEntry(ChainEntry<Type> entry) => new(null, [entry], ChainSettings.None);

    /// <summary>The names of the cells of the chain's matrices as the data of a theory: one test for each.</summary>
    /// <exception cref="InvalidChainException">There are no cells, or two of one name.</exception>
    public IEnumerable<object[]> CellNames()
    {
        var problems = MatrixCells.Problems(Entries, isMatrixRun: true).ToList();
        return problems.Count == 0 ? MatrixCells.Of(Entries).Select(cell => new object[] { cell.Name }) : throw InvalidChainException.ForProblems("the cells", problems);
    }
}
