using System;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Tests.Robustness;

/// <summary>An interface that the generator cannot read without failing.</summary>
public class ThrowingSymbol : DispatchProxy
{
    private Func<Exception> _exception = null!;

    public static INamedTypeSymbol Of(Func<Exception> exception)
    {
        var symbol = Create<INamedTypeSymbol, ThrowingSymbol>();
        ((ThrowingSymbol)(object)symbol)._exception = exception;
        return symbol;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        => targetMethod!.Name switch
        {
            "get_TypeKind" => TypeKind.Interface,
            "get_IsUnboundGenericType" => false,
            nameof(ISymbol.ToDisplayString) => "Demo.IThrowing",
            _ => throw _exception(),
        };
}
