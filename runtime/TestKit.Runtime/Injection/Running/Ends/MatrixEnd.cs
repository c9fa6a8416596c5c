using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.ExceptionServices;

namespace TestKit.Injection;

/// <summary>What the results of the cells mean for the test: failed if one failed, skipped if all were skipped.</summary>
internal static class MatrixEnd
{
    public static void Judge(IReadOnlyList<(string Cell, Exception? Exception)> cells)
    {
        var failures = cells.Where(cell => cell.Exception is { } exception && !TestHost.Current.IsSkip(exception)).Select(cell => (cell.Cell, cell.Exception!)).ToList();
        if (failures.Count > 0)
        {
            throw MatrixFailedException.ForCells(failures, cells.Count);
        }

        if (cells.All(cell => cell.Exception is not null))
        {
            ExceptionDispatchInfo.Throw(cells[0].Exception!);
        }
    }
}
