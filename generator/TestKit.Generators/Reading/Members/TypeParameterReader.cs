using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Reading.Members;

/// <summary>Reads type parameters. <c>allows ref struct</c> is left out: a double is made for arguments that can be recorded.</summary>
internal static class TypeParameterReader
{
    public static EquatableArray<TypeParameterModel> Read(IEnumerable<ITypeParameterSymbol> parameters)
        => parameters
            .Select(parameter => new TypeParameterModel(
                Identifier.Escape(parameter.Name),
                string.Join(", ", Constraints(parameter)),
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
