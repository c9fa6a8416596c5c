using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit.Injection.Planning;

/// <summary>Makes one chain without matrices for each choice of cells: every cell stands at the place of its own matrix.</summary>
internal static class MatrixCells
{
    /// <summary>Names of cells of several matrices are joined with it.</summary>
    public const string Separator = "/";

    /// <summary>The chains of all choices; one without a name where there is no matrix.</summary>
    public static IReadOnlyList<MatrixCell<TType>> Of<TType>(IReadOnlyList<ChainEntry<TType>> entries)
        => !Matrices(entries).Any() ? [new("", entries)] : Cells(entries).Select(cell => new MatrixCell<TType>(string.Join(Separator, cell.Names), cell.Entries)).ToList();

    public static IEnumerable<Problem<TType>> Problems<TType>(IReadOnlyList<ChainEntry<TType>> entries, bool isMatrixRun)
    {
        var matrices = Matrices(entries).ToList();
        if (isMatrixRun && matrices.Count == 0)
        {
            yield return new(ProblemKind.MissingMatrix, "the test is run for each cell of a matrix, and the chain has no matrix", null);
        }

        if (!isMatrixRun && matrices.Count > 0)
        {
            yield return new(ProblemKind.MatrixWithoutCell, $"{Label(matrices[0])} has one chain for each cell, and the test is run once: use RunMatrixAsync or RunCellAsync", matrices[0]);
        }

        foreach (var matrix in matrices)
        {
            if (matrix.Cells.Count == 0)
            {
                yield return new(ProblemKind.EmptyMatrix, $"{Label(matrix)} has no cells, so nothing would be tested", matrix);
            }

            foreach (var group in matrix.Cells.GroupBy(cell => cell.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
            {
                yield return new(ProblemKind.DuplicateCell, $"{Label(matrix)} has {group.Count()} cells called '{group.Key}'", matrix);
            }
        }
    }

    public static Problem<TType> UnknownCell<TType>(string cell, IEnumerable<string> cells)
        => new(ProblemKind.UnknownCell, $"the chain has no cell '{cell}': its cells are {string.Join(", ", cells.Select(each => $"'{each}'"))}", null);

    private static string Label<TType>(ChainMatrix<TType> matrix) => matrix.Place.Length == 0 ? "the matrix" : $"the matrix ({matrix.Place})";

    private static IEnumerable<ChainMatrix<TType>> Matrices<TType>(IEnumerable<ChainEntry<TType>> entries)
        => entries.SelectMany(entry => entry switch
        {
            ChainMatrix<TType> matrix => matrix.Cells.SelectMany(cell => Matrices(cell.Entries)).Prepend(matrix),
            ChainEdit<TType> edit => Matrices(edit.Content),
            ChainItem<TType> item => Matrices(item.Inner),
            _ => [],
        });

    private static IEnumerable<Choice<TType>> Cells<TType>(IEnumerable<ChainEntry<TType>> entries)
    {
        IEnumerable<Choice<TType>> choices = [new([], [])];
        foreach (var entry in entries)
        {
            choices = choices.SelectMany(choice => Of(entry), (choice, next) => new Choice<TType>([.. choice.Names, .. next.Names], [.. choice.Entries, .. next.Entries])).ToList();
        }

        return choices;
    }

    private static IEnumerable<Choice<TType>> Of<TType>(ChainEntry<TType> entry)
        => entry switch
        {
            ChainMatrix<TType> matrix => matrix.Cells.SelectMany(cell => Cells(cell.Entries), (cell, inner) => new Choice<TType>([cell.Name, .. inner.Names], inner.Entries)),
            ChainEdit<TType> edit => Cells(edit.Content).Select(content => new Choice<TType>(content.Names, [edit with { Content = content.Entries }])),
            ChainItem<TType> { Inner.Count: > 0 } item => Cells(item.Inner).Select(inner => new Choice<TType>(inner.Names, [item with { Inner = inner.Entries }])),
            _ => [new Choice<TType>([], [entry])],
        };

    private sealed record Choice<TType>(IReadOnlyList<string> Names, IReadOnlyList<ChainEntry<TType>> Entries);
}
