using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Model.StandIns;
using TestKit.Generators.Naming;
using TestKit.Generators.Reading.Members;

namespace TestKit.Generators.Reading.Classes;

/// <summary>Reads the constructors of a class into those of its double: for each, one with all arguments, and one without those that may be left out.</summary>
/// <param name="type">The class.</param>
/// <param name="assembly">The assembly of the double.</param>
/// <param name="hasBacking">Whether the double makes a reference implementation by default.</param>
internal sealed class ConstructorReader(INamedTypeSymbol type, IAssemblySymbol assembly, bool hasBacking)
{
    /// <summary>The constructors that generated code can call with arguments that it kept.</summary>
    public static IEnumerable<IMethodSymbol> Callable(INamedTypeSymbol type, IAssemblySymbol assembly)
        => type.InstanceConstructors.Where(constructor => Accessibilities.CanOverride(constructor, assembly)
            && !IsCopy(constructor)
            && !ObsoleteMark.IsForbidden(constructor)
            && constructor is { IsVararg: false }
            && constructor.Parameters.All(parameter => CanBeKept(IsByValue(parameter) ? KeptOf(parameter.Type) : parameter.Type, assembly)));

    /// <param name="own">The parameter types of the constructors that the double has already.</param>
    public EquatableArray<ConstructorModel> Read(IEnumerable<string> own)
    {
        var taken = new HashSet<string>(own);
        var callable = Callable(type, assembly).Select(constructor => constructor.Parameters.ToList()).ToList();
        return callable
            .Concat(callable.Select(WithoutOptional).Where(shorter => shorter is not null && callable.Count(other => Takes(other, shorter)) == 1).Select(shorter => shorter!))
            .Select(parameters => new ConstructorModel(
                Kept(parameters).Select(parameter => new ConstructorParameterModel(TextOf(parameter, ParameterReader.Declared), Identifier.Escape(parameter.Name))).ToEquatableArray(),
                Kinds(parameters, callable, taken),
                string.Join(", ", parameters.Select(Handed))))
            .Where(constructor => constructor.Kinds != ConstructorKinds.None)
            .ToEquatableArray();
    }

    private ConstructorKinds Kinds(List<IParameterSymbol> parameters, List<List<IParameterSymbol>> all, HashSet<string> taken)
    {
        var doubled = SymbolText.Erased(type);
        var factory = $"System.Func`1<{doubled}>";
        var kinds = Free(ConstructorKinds.Plain, hasBacking ? "System.Boolean" : "TestKit.MockBehavior, System.Boolean")
            | Free(ConstructorKinds.BackedByFactory, $"{factory}, System.Boolean")
            | Free(ConstructorKinds.Configured, $"TestKit.DoubleOptions, {factory}");
        return all.Any(other => IsDecorating(other, parameters)) ? kinds : kinds | Free(ConstructorKinds.Backed, $"{doubled}, System.Boolean");

        ConstructorKinds Free(ConstructorKinds kind, string rest)
            => taken.Add(string.Join(", ", Kept(parameters).Select(parameter => TextOf(parameter, SymbolText.Erased)).Append(rest))) ? kind : ConstructorKinds.None;
    }

    /// <summary>Whether the next argument of another constructor could be meant where a reference implementation is given.</summary>
    private bool IsDecorating(List<IParameterSymbol> other, List<IParameterSymbol> parameters)
        => Starts(other, parameters) && other.Count > parameters.Count && Takes(other[parameters.Count].Type);

    private bool Takes(ITypeSymbol parameter)
        => SymbolEqualityComparer.Default.Equals(parameter, type)
            || type.AllInterfaces.Contains(parameter, SymbolEqualityComparer.Default)
            || parameter.SpecialType == SpecialType.System_Object
            || OverridableMembers.Chain(type).Contains(parameter, SymbolEqualityComparer.Default)
            || (parameter is INamedTypeSymbol named && OverridableMembers.Chain(named).Contains(type, SymbolEqualityComparer.Default));

    private static List<IParameterSymbol>? WithoutOptional(List<IParameterSymbol> parameters)
        => parameters.Exists(MayBeLeftOut) ? parameters.TakeWhile(parameter => !MayBeLeftOut(parameter)).ToList() : null;

    private static bool MayBeLeftOut(IParameterSymbol parameter) => parameter.IsOptional || parameter.IsParams;

    private static bool Takes(List<IParameterSymbol> constructor, List<IParameterSymbol>? arguments)
        => Starts(constructor, arguments!) && constructor.Skip(arguments!.Count).All(MayBeLeftOut);

    private static bool Starts(List<IParameterSymbol> constructor, List<IParameterSymbol> parameters)
        => constructor.Count >= parameters.Count
            && constructor.Zip(parameters, (one, other) => SymbolEqualityComparer.Default.Equals(one.Type, other.Type)).All(same => same);

    private static bool IsCopy(IMethodSymbol constructor)
        => constructor.ContainingType.IsRecord && constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    private static bool IsByValue(IParameterSymbol parameter) => parameter.RefKind == RefKind.None;

    /// <summary>What a constructor only gives back, nobody has to give it.</summary>
    private static IEnumerable<IParameterSymbol> Kept(IEnumerable<IParameterSymbol> parameters) => parameters.Where(parameter => parameter.RefKind != RefKind.Out);

    /// <summary>The argument of the base's constructor.</summary>
    private static string Handed(IParameterSymbol parameter)
    {
        var name = Identifier.Escape(parameter.Name);
        return parameter.RefKind switch
        {
            RefKind.Out => $"out {SymbolText.Of(parameter.Type)} _",
            RefKind.Ref => $"ref {name}",
            RefKind.In or RefKind.RefReadOnlyParameter => $"in {name}",
            _ when ParameterReader.IsSpan(parameter.Type) => $"({SymbolText.Of(parameter.Type)}){name}",
            _ => name,
        };
    }

    /// <summary>A span is given and kept as an array.</summary>
    private static ITypeSymbol KeptOf(ITypeSymbol type) => ParameterReader.IsSpan(type) ? ((INamedTypeSymbol)type).TypeArguments[0] : type;

    private static string TextOf(IParameterSymbol parameter, Func<ITypeSymbol, string> text)
        => text(KeptOf(parameter.Type)) + (ParameterReader.IsSpan(parameter.Type) ? "[]" : "");

    private static bool CanBeKept(ITypeSymbol type, IAssemblySymbol assembly)
        => type switch
        {
            { TypeKind: TypeKind.Error or TypeKind.Pointer or TypeKind.FunctionPointer } or { IsRefLikeType: true } => false,
            IArrayTypeSymbol array => CanBeKept(array.ElementType, assembly),
            INamedTypeSymbol named => Accessibilities.IsVisible(named, assembly) && !ObsoleteMark.IsForbidden(named) && named.TypeArguments.All(argument => CanBeKept(argument, assembly)),
            _ => true,
        };
}
