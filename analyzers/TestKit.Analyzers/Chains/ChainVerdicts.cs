using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Generators.Reading.Chains;

namespace TestKit.Analyzers.Chains;

/// <summary>The verdicts on the runs of a compilation, which all rules share.</summary>
internal sealed class ChainVerdicts(ChainSymbols known)
{
    private static readonly ConditionalWeakTable<Compilation, ChainVerdicts> s_all = new();
    private readonly ConcurrentDictionary<SyntaxNode, ChainVerdict?> _verdicts = new();

    public static ChainVerdicts Of(ChainSymbols known) => s_all.GetValue(known.Compilation, _ => new(known));

    /// <summary>Null for a call that runs no chain.</summary>
    public ChainVerdict? On(IInvocationOperation call, ISymbol within, CancellationToken cancellation)
        => _verdicts.GetOrAdd(call.Syntax, _ => ChainRun.Of(call, within, known, new(known, cancellation)) is { } run ? ChainVerdict.On(run, known, cancellation) : null);
}
