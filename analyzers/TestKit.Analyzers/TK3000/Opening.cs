using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Methods;
using TestKit.Analyzers.Flow.Paths;

namespace TestKit.Analyzers.TK3000;

/// <summary>A call that opens rows, and what becomes of them.</summary>
internal sealed class Opening(IInvocationOperation call, Body body, MethodEffects methods, OperationBlockAnalysisContext context)
{
    public IReadOnlyList<Leak> Leaks() => Walk(exceptions: false);

    public IReadOnlyList<Leak> LeaksAfterExceptions() => Walk(exceptions: true);

    public void Report(DiagnosticDescriptor rule, string path)
        => context.ReportDiagnostic(Diagnostic.Create(rule, call.Syntax.GetLocation(), call.TargetMethod.MethodKind == MethodKind.DelegateInvoke ? call.Syntax.ToString() : call.TargetMethod.Name, path));

    private IReadOnlyList<Leak> Walk(bool exceptions)
        => new PathWalk(Followed.Opened(body, call, methods, exceptions), context.CancellationToken).Run().Leaks;
}
