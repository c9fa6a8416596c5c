using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Naming;
using TestKit.Generators.Reading.Members;
using TestKit.Generators.Reading.Requests;

namespace TestKit.Generators.Reading;

/// <summary>Interfaces such as <c>INumber&lt;TSelf&gt;</c>, whose static members only a type that stands for <c>TSelf</c> can be asked for: the double closes them over itself.</summary>
internal static class SelfReference
{
    /// <summary>The type parameter of an open interface that the double itself stands for; null for none.</summary>
    public static ITypeParameterSymbol? ParameterOf(INamedTypeSymbol type)
    {
        var self = SymbolEqualityComparer.Default.Equals(type, type.OriginalDefinition) ? type.TypeParameters.FirstOrDefault(parameter => IsSelf(parameter, type)) : null;
        return self is not null && SlotCollector.AllSlots(type).Any(slot => slot.IsStatic) && (HasStaticSlots(type) || Misfit(self, type) is null) ? self : null;
    }

    /// <summary>Why the double cannot stand for that type parameter, as the rest of a sentence; null where it can, or need not.</summary>
    public static string? ReasonAgainst(INamedTypeSymbol type)
        => ParameterOf(type) is { } self && Misfit(self, type) is { } misfit ? $"its type parameter {self.Name} stands for the double, and has to be {misfit}" : null;

    /// <summary>Whether callers can ask static members of the interface that have no body: such an interface cannot be a type argument.</summary>
    public static bool HasStaticSlots(INamedTypeSymbol type)
        => SlotCollector.AllSlots(type).Any(slot => slot.IsStatic && !SlotCollector.HasBody(slot, type));

    /// <summary>The interface with the double in place of that type parameter.</summary>
    public static INamedTypeSymbol Close(INamedTypeSymbol type, DoubleRequest request, IAssemblySymbol assembly)
    {
        if (ParameterOf(type) is not { } self || assembly is not ISourceAssemblySymbol { Compilation: var compilation })
        {
            return type;
        }

        var others = DoubleIdentity.OpenParameters(type).ToArray<ITypeSymbol>();
        var itself = request.PartialClass ?? Unknown(compilation, DoubleIdentity.NamespaceOf(request, type), DoubleIdentity.NameOf(request, type), others);
        return type.Construct([.. type.TypeParameters.Select(parameter => SymbolEqualityComparer.Default.Equals(parameter, self) ? itself : (ITypeSymbol)parameter)]);
    }

    private static string? Misfit(ITypeParameterSymbol self, INamedTypeSymbol type)
        => self.HasValueTypeConstraint
            ? "a struct, which a double is not; write that struct by hand"
            : self.ConstraintTypes.FirstOrDefault(constraint => !type.AllInterfaces.Prepend(type).Contains(constraint, SymbolEqualityComparer.Default)) is { } other
                ? $"{other.Name}, which a double is not; let {type.Name} inherit it where it is an interface, or write that class by hand"
                : null;

    private static bool IsSelf(ITypeParameterSymbol parameter, INamedTypeSymbol type)
        => parameter.ConstraintTypes.OfType<INamedTypeSymbol>().Any(constraint =>
            SymbolEqualityComparer.Default.Equals(constraint.OriginalDefinition, type)
            && SymbolEqualityComparer.Default.Equals(constraint.TypeArguments[parameter.Ordinal], parameter));

    /// <summary>The double, which the compiler does not know yet.</summary>
    private static INamedTypeSymbol Unknown(Compilation compilation, string space, string name, ITypeSymbol[] arguments)
    {
        INamespaceSymbol container = compilation.GlobalNamespace;
        foreach (var part in space.Split('.').Where(part => part.Length > 0).Select(Identifier.Plain))
        {
            container = container.GetNamespaceMembers().FirstOrDefault(member => member.Name == part) ?? compilation.CreateErrorNamespaceSymbol(container, part);
        }

        var type = compilation.CreateErrorTypeSymbol(container, name, arguments.Length);
        return arguments.Length == 0 ? type : type.Construct(arguments);
    }
}
