using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Rows;

namespace TestKit.Generators.Reading.Rows;

/// <summary>Reads how an object is made of a row: with the constructor without parameters, or else the one with the most, and then the properties that can be set.</summary>
internal static class RowCreationReader
{
    private const string SetsRequiredMembers = "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute";

    /// <summary>Adds a member for each parameter that no property shows.</summary>
    public static RowCreationModel? Read(INamedTypeSymbol type, IReadOnlyList<IPropertySymbol> properties, List<RowMemberModel> members, IAssemblySymbol assembly)
    {
        var constructor = ConstructorOf(type);
        if (type.IsAbstract || (constructor is null && !type.IsValueType) || constructor?.Parameters.All(parameter => IsPossible(parameter, assembly)) == false)
        {
            return null;
        }

        var arguments = (constructor?.Parameters ?? []).Select(parameter => Argument(parameter, members)).ToList();
        var settable = properties
            .Select((property, i) => (Property: property, Member: i))
            .Where(each => each.Property.SetMethod is { DeclaredAccessibility: Accessibility.Public } && arguments.All(argument => argument.Member != each.Member))
            .ToLookup(each => each.Property is { IsRequired: true } && !SetsAll(constructor) ? SetIn.Required : each.Property.SetMethod!.IsInitOnly ? SetIn.Initializer : SetIn.Statement, each => each.Member);
        return new(
            arguments.ToEquatableArray(),
            settable[SetIn.Required].ToEquatableArray(),
            settable[SetIn.Initializer].ToEquatableArray(),
            settable[SetIn.Statement].ToEquatableArray());
    }

    private enum SetIn
    {
        Required,
        Initializer,
        Statement,
    }

    private static bool SetsAll(IMethodSymbol? constructor) => constructor is not null && SymbolText.Attribute(constructor, SetsRequiredMembers) is not null;

    private static IMethodSymbol? ConstructorOf(INamedTypeSymbol type)
    {
        var constructors = type.InstanceConstructors
            .Where(each => each.DeclaredAccessibility == Accessibility.Public && !(type.IsValueType && each.IsImplicitlyDeclared) && !IsCopy(each))
            .ToList();
        return constructors.Find(each => each.Parameters.Length == 0) ?? constructors.OrderByDescending(each => each.Parameters.Length).FirstOrDefault();
    }

    private static bool IsCopy(IMethodSymbol constructor) => constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    private static bool IsPossible(IParameterSymbol parameter, IAssemblySymbol assembly)
        => parameter.RefKind is RefKind.None or RefKind.In && !parameter.Type.IsRefLikeType && RowShapeReader.IsNameable(parameter.Type, assembly);

    private static RowArgumentModel Argument(IParameterSymbol parameter, List<RowMemberModel> members)
    {
        var member = members.FindIndex(each => each.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase));
        if (member < 0)
        {
            member = members.Count;
            members.Add(RowShapeReader.Member(parameter.Name, parameter.Name, parameter.Type, isReadable: false));
        }

        return new(member, SymbolText.Of(parameter.Type), parameter.HasExplicitDefaultValue ? Literal(parameter) : null);
    }

    private static string Literal(IParameterSymbol parameter)
        => parameter.ExplicitDefaultValue switch
        {
            null => "default!",
            double.NaN or float.NaN => "(0F / 0F)",
            double.PositiveInfinity or float.PositiveInfinity => "(1F / 0F)",
            double.NegativeInfinity or float.NegativeInfinity => "(-1F / 0F)",
            decimal value => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) + "m",
            var value => $"({SymbolText.Of(parameter.Type)})({SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false)})",
        };
}
