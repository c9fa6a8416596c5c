using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Naming;
using TestKit.Generators.Reading.Requests;

namespace TestKit.Generators.Reading.Sql;

/// <summary>Finds the double of the transactions that a method begins.</summary>
internal static class SqlTransactionFinder
{
    /// <summary>The double, as written in code; null where the method begins no transaction that is doubled.</summary>
    public static string? Find(IMethodSymbol method, IAssemblySymbol assembly)
    {
        if (SqlTypes.Awaited(method.ReturnType) is not INamedTypeSymbol { TypeKind: TypeKind.Interface, IsGenericType: false } type || !SqlRoles.IsTransaction(type))
        {
            return null;
        }

        var requests = DoubleRequest.From(type, type.GetAttributes().Where(IsRequest))
            .Concat(DoubleRequest.From(assembly, assembly.GetAttributes().Where(IsRequest)));
        return requests
            .Where(request => SymbolEqualityComparer.Default.Equals(request.Type, type) && DoubleNameReader.Problem(request) is null)
            .Select(request => Named(request, type))
            .FirstOrDefault();
    }

    private static string Named(DoubleRequest request, INamedTypeSymbol type)
    {
        var space = DoubleIdentity.NamespaceOf(request, type);
        return $"global::{(space.Length == 0 ? "" : space + ".")}{Identifier.Escape(DoubleIdentity.NameOf(request, type))}";
    }

    private static bool IsRequest(AttributeData attribute)
        => attribute.AttributeClass is { } type && SymbolText.Is(type, KnownNames.GenerateTestDouble);
}
