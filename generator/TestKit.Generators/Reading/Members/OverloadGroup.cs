using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading.Members;

/// <summary>The members of one name, among which a plain value must tell which one is meant.</summary>
internal sealed class OverloadGroup(IReadOnlyList<IReadOnlyList<IParameterSymbol>> overloads)
{
    /// <summary>How many they are.</summary>
    public int Count => overloads.Count;

    /// <summary>Whether another overload has a parameter of another type at the same place.</summary>
    public bool DifferAt(IParameterSymbol parameter)
        => overloads.Any(other => other.Count > parameter.Ordinal
            && !SymbolEqualityComparer.Default.Equals(other[parameter.Ordinal].Type, parameter.Type)
            && !AreTypeParameters(other[parameter.Ordinal].Type, parameter.Type));

    private static bool AreTypeParameters(ITypeSymbol left, ITypeSymbol right)
        => left is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } first
            && right is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } second
            && first.Ordinal == second.Ordinal;
}
