using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Reading.Members;

internal static class EventReader
{
    public static EventModel Read(IEventSymbol happening, SlotGroup slots)
        => new(
            slots.Slots,
            Identifier.Escape(happening.Name),
            slots.Selector,
            slots.Member,
            slots.DefaultBody,
            SymbolText.WithoutNullability(happening.Type),
            SymbolText.Of(happening.Type),
            Nobody((INamedTypeSymbol)happening.Type))
        {
            IsStatic = happening.IsStatic,
            IsUnsafe = IsUnsafe((INamedTypeSymbol)happening.Type),
        };

    /// <summary>The handler that does nothing may have to name the delegate's parameters.</summary>
    private static bool IsUnsafe(INamedTypeSymbol type)
        => SymbolText.IsUnsafe(type) || type.DelegateInvokeMethod is { } invoke && invoke.Parameters.Select(parameter => parameter.Type).Append(invoke.ReturnType).Any(SymbolText.IsUnsafe);

    /// <summary>A handler that does nothing; it names its parameters where the compiler wants to see how they are passed.</summary>
    private static string Nobody(INamedTypeSymbol type)
        => SymbolText.MetadataName(type) switch
        {
            "System.EventHandler" => $"{Names.Generated}Nothing.Handler",
            "System.EventHandler`1" when type.TypeArguments[0] is INamedTypeSymbol { IsRefLikeType: false } argument => $"{Names.Generated}Nothing.HandlerOf<{SymbolText.Of(argument)}>()",
            _ => Written(type),
        };

    private static string Written(INamedTypeSymbol type)
    {
        var invoke = type.DelegateInvokeMethod;
        var outputs = invoke?.Parameters.Where(parameter => parameter.RefKind == RefKind.Out).ToList() ?? [];
        var result = invoke switch
        {
            null or { ReturnsVoid: true } => "",
            { ReturnsByRef: true } or { ReturnsByRefReadonly: true } => "throw new global::System.InvalidOperationException(\"Nobody is subscribed, so there is no reference to return.\"); ",
            _ => "return default!; ",
        };
        if (outputs.Count == 0 && invoke?.Parameters.Any(parameter => ParameterReader.Scope(parameter).Length > 0) != true)
        {
            return $"static delegate {{ {result}}}";
        }

        var parameters = invoke!.Parameters.Select(parameter => $"{ParameterReader.Scope(parameter)}{Passing(parameter.RefKind)}{SymbolText.Of(parameter.Type)} {Identifier.Escape(parameter.Name)}");
        return $"static ({string.Join(", ", parameters)}) => {{ {string.Concat(outputs.Select(output => $"{Identifier.Escape(output.Name)} = default!; "))}{result}}}";
    }

    private static string Passing(RefKind kind)
        => kind switch { RefKind.Out => "out ", RefKind.Ref => "ref ", RefKind.In => "in ", RefKind.None => "", _ => "ref readonly " };
}
