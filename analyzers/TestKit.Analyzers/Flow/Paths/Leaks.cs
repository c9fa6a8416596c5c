using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TestKit.Analyzers.Flow.Paths;

/// <summary>Collects the paths that leave rows behind, in words.</summary>
internal sealed class Leaks(Followed followed, Slots slots)
{
    public const string Thrown = "when throwing at line {0}";
    public const string ByException = "when line {0} throws";

    private readonly List<Leak> _found = [];

    public bool Any => _found.Count > 0;

    public IReadOnlyList<Leak> InOrder() => [.. _found.Distinct().OrderBy(leak => leak.Position)];

    public void AddLost(IOperation at, int? overwritten)
        => Add(
            at.Syntax.SpanStart,
            at.Syntax,
            overwritten is { } slot && slots.NameOf(slot) is { Length: > 0 } name ? $"when '{name}' gets another value at line {{0}}" : "after line {0}, where nothing keeps them");

    public void AddThrown(IOperation at, string words)
    {
        if (!followed.IsGiven)
        {
            Add(at.Syntax.SpanStart, at.Syntax, words);
        }
    }

    public void AddOutOfScope(Departure departure) => AddAt(departure.Last, "when their variable goes out of scope after line {0}");

    public void AddExit(Departure departure)
    {
        if (departure.Branch.Semantics == ControlFlowBranchSemantics.Return || Exits.ReturnAfter(departure) is not null)
        {
            var at = Exits.ReturnAfter(departure) ?? departure.Block.BranchValue!.Syntax;
            Add(at.SpanStart, at, "when returning at line {0}");
        }
        else
        {
            var end = Exits.EndOf(followed.Body.Graph.OriginalOperation.Syntax);
            Add(end.SpanStart, followed.Body.Graph.OriginalOperation.Syntax.SyntaxTree, end, "when the method ends at line {0}");
        }
    }

    private void AddAt(IOperation? last, string words)
    {
        var at = last?.Syntax ?? followed.Body.Graph.OriginalOperation.Syntax;
        Add(at.SpanStart, at, words);
    }

    private void Add(int position, SyntaxNode at, string words) => _found.Add(new(position, words.Replace("{0}", Line(at.SyntaxTree, position))));

    private void Add(int position, SyntaxTree tree, SyntaxToken at, string words) => _found.Add(new(position, words.Replace("{0}", Line(tree, at.SpanStart))));

    private static string Line(SyntaxTree tree, int position)
        => (tree.GetText().Lines.GetLinePosition(position).Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
