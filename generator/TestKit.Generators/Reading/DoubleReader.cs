using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Reading;

/// <summary>Reads a request into the model of its double; null where an analyzer says why there is none.</summary>
internal static class DoubleReader
{
    public static DoubleModel? Read(DoubleRequest request, IAssemblySymbol assembly, CancellationToken cancellation)
    {
        if (request.Type is not INamedTypeSymbol type
            || Doubleability.ReasonAgainst(type, assembly) is not null
            || (request.PartialClass is { } partial && PartialClass.Problem(partial, cancellation) is not null))
        {
            return null;
        }

        var (backing, backingProblem) = BackingReader.Read(request.Backing, type, assembly);
        if (backingProblem is not null)
        {
            return null;
        }

        cancellation.ThrowIfCancellationRequested();
        return Read(request, type, backing, assembly);
    }

    /// <summary>The metadata name of the double of an interface that asks for it itself.</summary>
    public static string MetadataNameOf(DoubleRequest request, INamedTypeSymbol type)
    {
        var space = request.Namespace ?? DoubleNames.NamespaceOf(type);
        var count = OpenParameters(type).Count();
        return $"{(space.Length == 0 ? "" : space + ".")}{request.Name ?? DoubleNames.Of(type)}{(count == 0 ? "" : $"`{count}")}";
    }

    private static DoubleModel Read(DoubleRequest request, INamedTypeSymbol type, string? backing, IAssemblySymbol assembly)
    {
        var own = request.PartialClass;
        var name = own?.Name ?? request.Name ?? DoubleNames.Of(type);
        var space = own is not null ? DoubleNames.NamespaceOf(own) : request.Namespace ?? DoubleNames.NamespaceOf(type);
        var typeParameters = TypeParameterReader.Read(own?.TypeParameters ?? OpenParameters(type));
        var collector = new MemberCollector(
            type,
            NamespaceNamed(space, assembly),
            typeParameters.Count > 0 || (own?.IsGenericType ?? false),
            typeParameters.Select(parameter => Identifier.Plain(parameter.Name)).Append(name).Concat(own is null ? [] : PartialClass.TakenNames(own)));
        var members = collector.Collect();
        var transition = members.OfType<MethodModel>().Select(method => method.Transition).FirstOrDefault(found => found is not null);
        var model = new DoubleModel(
            "",
            space,
            own is null ? default : PartialClass.Headers(own),
            own is not null ? "" : Accessibilities.IsPublic(type) ? "public" : "internal",
            Identifier.Escape(name),
            typeParameters,
            SymbolText.Of(type),
            members,
            backing,
            own is null ? ConstructorKinds.All : PartialClass.OpenConstructors(own, type),
            collector.Names.IsTaken("Object") ? null : collector.Names.Take("Object"),
            collector.Names.Take("Transitions"),
            transition is null ? null : StateReaderFinder.Find(collector.Slots, transition));
        return model with { HintName = HintName.For(model.Identity) };
    }

    private static INamespaceSymbol? NamespaceNamed(string name, IAssemblySymbol assembly)
    {
        INamespaceSymbol? space = assembly.GlobalNamespace;
        foreach (var part in name.Split('.').Where(part => part.Length > 0))
        {
            space = space?.GetNamespaceMembers().FirstOrDefault(member => member.Name == Identifier.Plain(part));
        }

        return space;
    }

    /// <summary>The type parameters of an open generic interface, those of the types around it included.</summary>
    private static System.Collections.Generic.IEnumerable<ITypeParameterSymbol> OpenParameters(INamedTypeSymbol type)
        => SymbolEqualityComparer.Default.Equals(type, type.OriginalDefinition)
            ? (type.ContainingType is { } outer ? OpenParameters(outer) : []).Concat(type.TypeParameters)
            : [];
}
