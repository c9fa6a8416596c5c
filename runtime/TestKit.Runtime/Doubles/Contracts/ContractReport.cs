using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace TestKit;

/// <summary>What several implementations gave at each step of one scenario, side by side. Its text is for a person to read.</summary>
public sealed class ContractReport
{
    internal const string Rest = "the end of the scenario";

    private readonly IReadOnlyList<IReadOnlyList<ContractOutcome>> _outcomes;

    internal ContractReport(IReadOnlyList<string> implementations, IReadOnlyList<IReadOnlyList<ContractOutcome>> outcomes)
    {
        Implementations = implementations;
        _outcomes = outcomes;
        Steps = outcomes.Max(each => each.Count);
        FirstDifference = Enumerable.Range(1, Steps).Select(step => (int?)step).FirstOrDefault(step => !AllSame(step!.Value));
    }

    /// <summary>The implementations; the first is what the others are compared with.</summary>
    public IReadOnlyList<string> Implementations { get; }

    /// <summary>How many steps the longest run had, its end included.</summary>
    public int Steps { get; }

    /// <summary>The first step, counted from 1, at which one gave something else than the first implementation; null if all gave the same throughout.</summary>
    public int? FirstDifference { get; }

    /// <summary>Those that gave something else at the first difference.</summary>
    internal IEnumerable<string> Different
        => FirstDifference is { } step ? Implementations.Where((_, i) => !ContractOutcome.AreSame(Outcome(0, step), Outcome(i, step))) : [];

    /// <summary>A line for each step that all did alike, a line for each implementation where they differ; an arrow marks the first difference.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        for (var step = 1; step <= Steps; step++)
        {
            var mark = step == FirstDifference ? "→" : AllSame(step) ? " " : "≠";
            text.Append(CultureInfo.InvariantCulture, $"{mark} {step,2}  {Name(step)}{(AllSame(step) ? $": {Text(0, step)}" : "")}\n");
            if (!AllSame(step))
            {
                var width = Implementations.Max(name => name.Length);
                text.AppendJoin("", Implementations.Select((name, i) => $"        {name.PadRight(width)}  {Text(i, step)}\n"));
            }
        }

        return text.ToString();
    }

    /// <summary>A Markdown table with a column for each implementation; an arrow marks the first difference.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder(Row(["", "step", .. Implementations])).Append(Row(Enumerable.Repeat("---", Implementations.Count + 2)));
        for (var step = 1; step <= Steps; step++)
        {
            var at = step;
            var cells = Implementations.Select((_, i) => i > 0 && ContractOutcome.AreSame(Outcome(0, at), Outcome(i, at)) ? "same" : Text(i, at));
            text.Append(Row([step == FirstDifference ? "→" : AllSame(step) ? "" : "≠", Name(step), .. cells]));
        }

        return text.ToString();
    }

    internal string Name(int step) => _outcomes.Select((_, i) => Outcome(i, step)?.Step).First(name => name is not null)!;

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |\n";

    private bool AllSame(int step) => _outcomes.Select((_, i) => i).All(i => ContractOutcome.AreSame(Outcome(0, step), Outcome(i, step)));

    private ContractOutcome? Outcome(int implementation, int step) => _outcomes[implementation].ElementAtOrDefault(step - 1);

    /// <summary>The step's own name is shown where an implementation has come to another step.</summary>
    private string Text(int implementation, int step)
        => Outcome(implementation, step) is not { } outcome ? "(the scenario is over)"
            : outcome.Step == Name(step) ? outcome.ToString()
            : $"{outcome.Step}: {outcome}";
}
