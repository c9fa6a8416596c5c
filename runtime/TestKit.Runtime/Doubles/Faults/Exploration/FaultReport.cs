using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace TestKit;

/// <summary>What an exploration tried, call by call, and what came of it. Its text is for a person to read.</summary>
public sealed class FaultReport
{
    private readonly IReadOnlyList<FaultOutcome> _outcomes;
    private readonly List<FaultFinding> _findings;

    internal FaultReport(IReadOnlyList<FaultPoint> points, IReadOnlyList<FaultOutcome> outcomes, int notRun)
    {
        Points = points;
        _outcomes = outcomes;
        NotRun = notRun;
        _findings = [.. outcomes.SelectMany(outcome => outcome.Findings)];
    }

    /// <summary>The scenario's calls without a fault, in order.</summary>
    public IReadOnlyList<FaultPoint> Points { get; }

    /// <summary>The runs in which something went wrong that should not have.</summary>
    public IReadOnlyList<FaultFinding> Findings => _findings;

    /// <summary>How often the scenario was run with faults.</summary>
    public int Runs => _outcomes.Count;

    /// <summary>How many runs were left out since there would have been more than <see cref="FaultExplorerOptions.MaxRuns"/>.</summary>
    public int NotRun { get; }

    /// <summary>The calls, what became of each fault at each of them, and the findings.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Summary()).Append('\n');
        foreach (var point in Points)
        {
            text.Append(CultureInfo.InvariantCulture, $"{point.Index,3}  {point.DoubleName}.{point.Call}\n");
            foreach (var outcome in Singles(point))
            {
                text.Append(CultureInfo.InvariantCulture, $"       {outcome.Plan.Rules[0].Faults[0],-32} {Mark(outcome)}\n");
            }
        }

        foreach (var outcome in _outcomes.Where(outcome => outcome.Plan.Rules.Count != 1))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {outcome.Plan}  {Mark(outcome)}\n");
        }

        for (var i = 0; i < Findings.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n✗ {i + 1}  {Findings[i]}\n");
        }

        return text.ToString();
    }

    /// <summary>The same as a Markdown document, with a table of the calls.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder(Summary()).Append("\n\n| # | call | fault | outcome |\n|---|---|---|---|\n");
        foreach (var point in Points)
        {
            foreach (var outcome in Singles(point))
            {
                text.Append(CultureInfo.InvariantCulture, $"| {point.Index} | `{Cell($"{point.DoubleName}.{point.Call}")}` | {outcome.Plan.Rules[0].Faults[0]} | {Mark(outcome)} |\n");
            }
        }

        foreach (var outcome in _outcomes.Where(outcome => outcome.Plan.Rules.Count != 1))
        {
            text.Append(CultureInfo.InvariantCulture, $"| | | `{Cell(outcome.Plan.ToString())}` | {Mark(outcome)} |\n");
        }

        for (var i = 0; i < Findings.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## Finding {i + 1}\n\n```text\n{Findings[i]}\n```\n");
        }

        return text.ToString();
    }

    private string Summary()
    {
        var left = NotRun == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {NotRun} more left out (MaxRuns)");
        return $"{CallFormatter.Count(Points.Count, "call")}, {CallFormatter.Count(Runs, "run")} with faults{left}: {(Findings.Count == 0 ? "no findings" : CallFormatter.Count(Findings.Count, "finding"))}";
    }

    private IEnumerable<FaultOutcome> Singles(FaultPoint point)
        => _outcomes.Where(outcome => outcome.Plan.Rules is [{ } rule] && rule.Calls == point.Number && rule.Member == $"{point.DoubleName}.{point.Member}");

    private string Mark(FaultOutcome outcome)
        => outcome.Findings.Count == 0
            ? outcome.ToString()
            : $"✗ {string.Join(", ", outcome.Findings.Select(finding => _findings.IndexOf(finding) + 1))}";

    private static string Cell(string text) => text.Replace("|", "\\|", System.StringComparison.Ordinal);
}
