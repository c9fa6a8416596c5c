using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Injection.Planning;

namespace TestKit.Injection;

/// <summary>A place in a chain that has another content for each cell. A chain with several matrices has a cell for each combination, called <c>first/second</c>.</summary>
public sealed class Matrix
{
    private readonly (string Name, Chain Chain)[] _cells;

    private Matrix((string Name, Chain Chain)[] cells) => _cells = cells;

    /// <summary>A matrix of named cells: <c>Matrix.Of(("memory", App.Memory), ("postgres", App.Postgres))</c>.</summary>
    /// <exception cref="ArgumentNullException">A name or a chain is null.</exception>
    public static Matrix Of(params (string Name, Chain Chain)[] cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        foreach (var (name, chain) in cells)
        {
            ArgumentNullException.ThrowIfNull(name, nameof(cells));
            _ = chain ?? throw Chain.IsNull(nameof(cells), $"The chain of the cell '{name}'");
        }

        return new([.. cells]);
    }

    /// <summary>The chain that has the cells at this place.</summary>
    public static implicit operator Chain(Matrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return matrix.ToChain();
    }

    /// <summary>The names of the cells as the data of a theory: one test for each.</summary>
    /// <exception cref="InvalidChainException">There are no cells, or two of one name.</exception>
    public IEnumerable<object[]> CellNames() => ToChain().CellNames();

    /// <summary>The chain that has the cells at this place.</summary>
    public Chain ToChain()
        => Chain.OfEntry(new ChainMatrix<Type> { Cells = [.. _cells.Select(cell => new MatrixCell<Type>(cell.Name, cell.Chain.Entries))] });
}
