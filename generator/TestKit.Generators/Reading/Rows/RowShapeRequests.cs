using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Rows;

namespace TestKit.Generators.Reading.Rows;

/// <summary>The types that attributes ask for.</summary>
internal static class RowShapeRequests
{
    public const string Attribute = "TestKit.GenerateRowShapeAttribute";

    public static EquatableArray<RowShapeModel> Read(GeneratorAttributeSyntaxContext context)
        => context.Attributes
            .Select(attribute => TypeOf(attribute, context.TargetSymbol) is { } type ? RowShapeReader.Read(type, context.SemanticModel.Compilation.Assembly) : null)
            .OfType<RowShapeModel>()
            .ToEquatableArray();

    /// <summary>The type that one of them asks for.</summary>
    public static ITypeSymbol? TypeOf(AttributeData attribute, ISymbol target)
        => attribute.ConstructorArguments.Select(argument => argument.Value).FirstOrDefault() as ITypeSymbol ?? target as INamedTypeSymbol;
}
