using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TestKit.Injection.Planning;

namespace TestKit.Injection;

/// <summary>What of a chain runs for a test, why, and how long it took. A test asks for it as a parameter, and <c>Chain.Explain</c> gives it without running anything.</summary>
public sealed class ChainReport
{
    private readonly Dictionary<PlannedItem<Type>, ReportedItem> _items;
    private readonly Plan<Type> _plan;
    private readonly Type[] _needs;

    internal ChainReport(Plan<Type> plan, Type[] needs)
    {
        _plan = plan;
        _needs = needs;
        _items = All(plan.Selection).ToDictionary(each => each, each => new ReportedItem(each.Item.Label, [.. each.Inputs], [.. each.Item.Outputs], each.IsIn, each.Reason));
        Items = [.. _items.Values];
        Problems = [.. plan.Problems.Select(problem => problem.Text)];
    }

    /// <summary>Every item in listing order; those of an extra stand before it.</summary>
    public IReadOnlyList<ReportedItem> Items { get; }

    /// <summary>All that keeps the chain from running; none in a running test.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>A line for each item, and for each problem.</summary>
    public override string ToString()
        => string.Join("\n", Items.Select(Line).Concat(Problems.Select(problem => $"problem: {problem}")));

    /// <summary>What runs and what needs what, as a Mermaid flow chart.</summary>
    public string ToMermaid() => Mermaid.Of(_plan.Selection, _needs);

    internal void Made(PlannedItem<Type> planned, TimeSpan elapsed) => _items[planned].Elapsed = elapsed;

    private static IEnumerable<PlannedItem<Type>> All(Selection<Type> selection)
        => selection.Level.Items.SelectMany(each => each.Inner is { } inner ? All(inner).Append(each) : [each]);

    private static string Line(ReportedItem item)
        => $"{(item.IsIn ? "in " : "out")} {item.Label}{Names(item.Outputs)}: {item.Reason}{(item.Elapsed is { } elapsed ? string.Create(CultureInfo.InvariantCulture, $"; {elapsed.TotalMilliseconds:0.#} ms") : "")}";

    private static string Names(IReadOnlyList<Type> types) => types.Count == 0 ? "" : $" → {string.Join(", ", types.Select(RuntimeTypes.Instance.NameOf))}";
}
