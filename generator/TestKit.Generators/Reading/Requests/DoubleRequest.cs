using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading.Requests;

/// <summary>One attribute: which type it asks a double of, and how the double is to be called.</summary>
internal sealed class DoubleRequest
{
    private DoubleRequest(ITypeSymbol? type, INamedTypeSymbol? partialClass, AttributeData attribute)
    {
        Type = type;
        PartialClass = partialClass;
        Attribute = attribute;
    }

    /// <summary>The type to double; null where the attribute names none, or one that cannot be resolved.</summary>
    public ITypeSymbol? Type { get; }

    /// <summary>The class that is to become the double; null where the generator makes one.</summary>
    public INamedTypeSymbol? PartialClass { get; }

    /// <summary>Where the double stands: inside of the class that is to become it.</summary>
    public Viewpoint StandsIn(IAssemblySymbol assembly) => new(assembly, PartialClass);

    public AttributeData Attribute { get; }

    public string? Name => SymbolText.Argument(Attribute, "Name") as string;

    public string? Namespace => SymbolText.Argument(Attribute, "Namespace") as string;

    /// <summary>Whether arguments are copied when they are recorded, also classes and records.</summary>
    public bool Snapshot => SymbolText.Argument(Attribute, "Snapshot") is true;

    public ITypeSymbol? Backing => SymbolText.Argument(Attribute, "Backing") as ITypeSymbol;

    /// <summary>The request of an attribute on an interface, a class or an assembly.</summary>
    public static DoubleRequest From(ISymbol target, AttributeData attribute)
    {
        var named = attribute.ConstructorArguments.Select(argument => argument.Value).OfType<ITypeSymbol>().FirstOrDefault();
        return target switch
        {
            INamedTypeSymbol { TypeKind: TypeKind.Class } type when named is not null => new(Close(named, type), type, attribute),
            INamedTypeSymbol type => new(named ?? type, null, attribute),
            _ => new(Close(named, null), null, attribute),
        };
    }

    public static IEnumerable<DoubleRequest> From(ISymbol target, IEnumerable<AttributeData> attributes)
        => attributes.Select(attribute => From(target, attribute));

    private static ITypeSymbol? Close(ITypeSymbol? type, INamedTypeSymbol? partialClass)
        => type is INamedTypeSymbol { IsUnboundGenericType: true } open ? OpenTypes.Close(open, partialClass) : type;
}
