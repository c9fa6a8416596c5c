using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TestKit.Analyzers.Flow.Values;

/// <summary>Methods without source that only look at what they are given.</summary>
internal static class Lookers
{
    private static readonly ImmutableHashSet<string> s_types =
    [
        "System.Linq.Enumerable", "System.Linq.AsyncEnumerable", "System.Array", "System.Console", "System.Convert", "System.GC", "System.Object", "System.String", "System.Type",
        "System.ArgumentNullException", "System.ObjectDisposedException", "System.Diagnostics.Debug", "System.Diagnostics.Trace", "System.Threading.Monitor", "System.Threading.Tasks.Task",
        "System.Runtime.CompilerServices.RuntimeHelpers", "System.MemoryExtensions", "Dapper.SqlMapper",
    ];

    private static readonly ImmutableHashSet<string> s_names = [.. s_types.Select(type => type.Substring(type.LastIndexOf('.') + 1))];

    private static readonly ImmutableArray<string> s_namespaces =
        ["System.Data", "Xunit", "NUnit.Framework", "Microsoft.VisualStudio.TestTools.UnitTesting", "Shouldly", "FluentAssertions", "AwesomeAssertions", "TUnit.Assertions"];

    public static bool OnlyLooks(IMethodSymbol method)
        => method is { IsStatic: true, ContainingType: { } type }
            && ((s_names.Contains(type.Name) && s_types.Contains(type.ToDisplayString())) || s_namespaces.Any(space => RowsTypes.IsIn(type, space)));

    /// <summary>Whether the call never returns.</summary>
    public static bool NeverReturns(IMethodSymbol method)
        => method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "DoesNotReturnAttribute")
            || (method.Name == "Fail" && method.ContainingType.Name is "Assert" or "Debug")
            || (method.ContainingType is { Name: "Environment" } && method.Name is "Exit" or "FailFast");

    /// <summary>Whether a parameter that says who closes says here that the callee does not.</summary>
    public static bool LeavesOpen(IParameterSymbol? parameter, Optional<object?> value)
    {
        if (parameter is null || value is not { HasValue: true, Value: bool set })
        {
            return false;
        }

        return set ? Says(parameter, "leave", "keep") && Says(parameter, "open") : Says(parameter, "own", "dispose", "close") && !Says(parameter, "connection", "command");
    }

    private static bool Says(IParameterSymbol parameter, params string[] words)
        => words.Any(word => parameter.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
