using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TestKit.Generators.Model;
using TestKit.Generators.Naming;
using TestKit.Generators.Reading.Requests;

namespace TestKit.Generators.Reading.Sql;

/// <summary>Finds the double of the transactions that a method begins.</summary>
internal static class SqlTransactionFinder
{
    /// <summary>The double, as written in code; null where the method begins no transaction that is doubled.</summary>
    /// <param name="method">The method that begins it.</param>
    /// <param name="assembly">The project that the doubles are made in.</param>
    /// <param name="space">The namespace of the database's double. A partial class is looked for there, and beside the interface of the transaction: not in the whole project, which an editor would wait for.</param>
    public static string? Find(IMethodSymbol method, IAssemblySymbol assembly, string space)
    {
        if (SqlTypes.Awaited(method.ReturnType) is not INamedTypeSymbol { TypeKind: TypeKind.Interface, IsGenericType: false } type || !SqlRoles.IsTransaction(type))
        {
            return null;
        }

        var requests = DoubleRequest.From(type, type.GetAttributes().Where(IsRequest))
            .Concat(DoubleRequest.From(assembly, assembly.GetAttributes().Where(IsRequest)))
            .Concat(PartialClasses(assembly, DoubleNames.NamespaceOf(type), space));
        return requests
            .Where(request => SymbolEqualityComparer.Default.Equals(request.Type, type) && DoubleNameReader.Problem(request) is null && CanBeMade(request, type))
            .Select(request => Named(request, type))
            .FirstOrDefault();
    }

    private static IEnumerable<DoubleRequest> PartialClasses(IAssemblySymbol assembly, params string[] spaces)
        => spaces.Distinct()
            .Select(name => SymbolText.NamespaceNamed(assembly.GlobalNamespace, name))
            .OfType<INamespaceSymbol>()
            .SelectMany(space => space.GetTypeMembers())
            .Where(type => type is { TypeKind: TypeKind.Class, IsGenericType: false } && type.DeclaringSyntaxReferences.Any(part => part.GetSyntax() is ClassDeclarationSyntax { AttributeLists.Count: > 0 }))
            .SelectMany(type => DoubleRequest.From(type, type.GetAttributes().Where(IsRequest)))
            .Where(request => request.PartialClass is not null);

    /// <summary>Whether the database's double can make one without being told how.</summary>
    private static bool CanBeMade(DoubleRequest request, INamedTypeSymbol type)
        => request.PartialClass is not { } own
            || (PartialClass.OpenConstructors(own, type, request.Backing is not null) & ConstructorKinds.Plain) != 0
            || own.InstanceConstructors.Any(constructor => !constructor.IsImplicitlyDeclared && constructor.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams));

    private static string Named(DoubleRequest request, INamedTypeSymbol type)
    {
        var space = DoubleIdentity.NamespaceOf(request, type);
        return $"global::{(space.Length == 0 ? "" : space + ".")}{Identifier.Escape(DoubleIdentity.NameOf(request, type))}";
    }

    private static bool IsRequest(AttributeData attribute)
        => attribute.AttributeClass is { } type && SymbolText.Is(type, KnownNames.GenerateTestDouble);
}
