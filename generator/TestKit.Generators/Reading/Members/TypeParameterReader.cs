using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Reading.Members;

/// <summary>Reads type parameters.</summary>
internal static class TypeParameterReader
{
    /// <param name="parameters">The type parameters.</param>
    /// <param name="mayBeRefStructs">Whether <c>allows ref struct</c> is kept. A double leaves it out: it is made for arguments that can be recorded; the double of the closed interface takes ref structs.</param>
    public static EquatableArray<TypeParameterModel> Read(IEnumerable<ITypeParameterSymbol> parameters, bool mayBeRefStructs = false)
        => parameters
            .Select(parameter => new TypeParameterModel(
                Identifier.Escape(parameter.Name),
                string.Join(", ", mayBeRefStructs && parameter.AllowsRefLikeType ? Constraints(parameter).Append("allows ref struct") : Constraints(parameter)),
                ImplementationConstraint(parameter)))
            .ToEquatableArray();

    private static IEnumerable<string> Constraints(ITypeParameterSymbol parameter)
    {
        if (parameter.HasReferenceTypeConstraint)
        {
            yield return parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated ? "class?" : "class";
        }
        else if (parameter.HasUnmanagedTypeConstraint)
        {
            yield return "unmanaged";
        }
        else if (parameter.HasValueTypeConstraint)
        {
            yield return "struct";
        }
        else if (parameter.HasNotNullConstraint)
        {
            yield return "notnull";
        }

        foreach (var type in parameter.ConstraintTypes)
        {
            yield return SymbolText.Of(type);
        }

        if (parameter is { HasConstructorConstraint: true, HasValueTypeConstraint: false })
        {
            yield return "new()";
        }
    }

    private static string ImplementationConstraint(ITypeParameterSymbol parameter)
        => parameter.HasValueTypeConstraint
            ? "struct"
            : parameter.IsReferenceType ? "class" : "default";
}
