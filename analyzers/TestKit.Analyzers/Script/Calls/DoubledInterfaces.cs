using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model.Sql;
using TestKit.Generators.Reading;
using TestKit.Generators.Reading.Sql;

namespace TestKit.Analyzers.Script.Calls;

/// <summary>What the methods of interfaces that have a double do with SQL.</summary>
internal sealed class DoubledInterfaces(Compilation compilation)
{
    private const string Request = "TestKit.GenerateTestDoubleAttribute";
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _doubled = new(SymbolEqualityComparer.Default);

    /// <summary>Null for a method that has nothing to do with SQL, or whose interface has no double.</summary>
    public SqlRoleKind? RoleOf(IMethodSymbol method)
        => method.ContainingType is { TypeKind: TypeKind.Interface } type && _doubled.GetOrAdd(type.OriginalDefinition, IsDoubled) && SqlRoles.RoleOf(method.OriginalDefinition) is var (role, _)
            ? role
            : null;

    private bool IsDoubled(INamedTypeSymbol type)
        => (SymbolText.Attribute(type, Request) is not null || compilation.Assembly.GetAttributes().Any(attribute => Asks(attribute, type))) && SqlRoles.IsAboutSql(type);

    private static bool Asks(AttributeData attribute, INamedTypeSymbol type)
        => attribute.AttributeClass?.Name == "GenerateTestDoubleAttribute"
            && attribute.ConstructorArguments.Any(argument => argument is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol asked } && SymbolEqualityComparer.Default.Equals(asked.OriginalDefinition, type));
}
