using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit.Benchmarks.Tables;

/// <summary>A table that is as easy to read on a terminal as in a Markdown file.</summary>
internal sealed class MarkdownTable(string title, params string[] columns)
{
    private readonly List<string[]> _rows = [];

    public void Row(params string[] cells) => _rows.Add(cells);

    public void Print()
    {
        if (_rows.Count == 0)
        {
            return;
        }

        var widths = columns.Select((column, i) => _rows.Max(row => Math.Max(column.Length, row[i].Length))).ToArray();
        Console.WriteLine();
        Console.WriteLine($"### {title}");
        Console.WriteLine();
        Print(columns, widths);
        Console.WriteLine("|" + string.Concat(widths.Select(width => new string('-', width + 2) + "|")));
        _rows.ForEach(row => Print(row, widths));
    }

    private static void Print(string[] cells, int[] widths)
        => Console.WriteLine("| " + string.Join(" | ", cells.Select((cell, i) => cell.PadRight(widths[i]))) + " |");
}
