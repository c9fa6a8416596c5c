using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Methods;
using TestKit.Analyzers.Flow.Paths;

namespace TestKit.Analyzers.TK3000;

/// <summary>A call that opens rows, and what becomes of them.</summary>
internal sealed class Opening(IInvocationOperation call, Body body, MethodEffects methods, OperationBlockAnalysisContext context)
{
    /// <summary>The paths that need no exception.</summary>
    public PathResult Follow() => Follow(exceptions: false);

    /// <summary>All paths, those included that something takes that throws.</summary>
    public PathResult FollowExceptions() => Follow(exceptions: true);

    public void Report(DiagnosticDescriptor rule, PathResult paths)
    {
        var name = call.TargetMethod.MethodKind == MethodKind.DelegateInvoke ? Called(call.Syntax) : call.TargetMethod.Name;
        var properties = (paths.Ends & (PathEnds.HandedOver | PathEnds.GivenBack)) == 0
            ? ImmutableDictionary<string, string?>.Empty.Add(RowsMustBeDisposed.StayHere, null)
            : ImmutableDictionary<string, string?>.Empty;
        context.ReportDiagnostic(Diagnostic.Create(rule, call.Syntax.GetLocation(), properties, name, paths.Leaks[0].Path));
    }

    private static string Called(SyntaxNode call) => call is InvocationExpressionSyntax invocation ? invocation.Expression.ToString() : call.ToString();

    private PathResult Follow(bool exceptions) => new PathWalk(Followed.Opened(body, call, methods, exceptions), context.CancellationToken).Run();
}
