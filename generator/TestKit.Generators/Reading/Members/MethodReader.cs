using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;
using TestKit.Generators.Reading.Requests;
using TestKit.Generators.Reading.Transitions;

namespace TestKit.Generators.Reading.Members;

internal static class MethodReader
{
    public static MethodModel Read(IMethodSymbol method, SlotGroup slots, NameScope names, OverloadGroup overloads, ITypeSymbol doubled)
    {
        var callType = names.Take(Identifier.Plain(slots.Selector) + "Call");
        var byDelegate = method.Parameters.Any(NeedsItsOwnSignature);
        var token = method.Parameters.FirstOrDefault(parameter => ParameterReader.IsToken(parameter.Type) && parameter.RefKind is RefKind.None or RefKind.In);
        var attribute = SymbolText.Attribute(method, KnownNames.RecordsTransition);
        return new(
            slots.Slots,
            Identifier.Escape(method.Name),
            slots.Selector,
            slots.Member,
            slots.DefaultBody,
            callType,
            method.IsGenericMethod || method.Parameters.Count(parameter => parameter.RefKind != RefKind.Out) < 2 ? null : slots.ArgumentsAlias,
            TypeParameterReader.Read(method.TypeParameters),
            ParameterReader.Read(method.Parameters, callType, method.TypeParameters, overloads),
            ReturnReader.Read(method.ReturnType, unwrap: !byDelegate, doubled),
            token is null ? null : Identifier.Escape(token.Name),
            byDelegate ? names.Take(Identifier.Plain(slots.Selector) + "Handler") : null,
            IsDisposal(method),
            attribute is null ? null : TransitionReader.Read(method, attribute).Transition);
    }

    /// <summary>Arguments that the method can change cannot be handed on from a recorded copy.</summary>
    public static bool NeedsItsOwnSignature(IParameterSymbol parameter)
        => parameter.RefKind is not (RefKind.None or RefKind.In) || (ParameterReader.IsSpan(parameter.Type) && !ParameterReader.IsReadOnlySpan(parameter.Type));

    private static bool IsDisposal(IMethodSymbol method)
        => method.Parameters.Length == 0
            && (IsDisposable(method.ContainingType)
                || (method.ContainingType.TypeKind == TypeKind.Class && IsNamedLikeDisposal(method) && method.ContainingType.AllInterfaces.Any(IsDisposable)));

    private static bool IsNamedLikeDisposal(IMethodSymbol method)
        => method.Name == "Dispose" ? method.ReturnsVoid : method.Name == "DisposeAsync" && ReturnReader.Kind(method.ReturnType) == ReturnKind.ValueTask;

    private static bool IsDisposable(INamedTypeSymbol type)
        => type.SpecialType == SpecialType.System_IDisposable || SymbolText.Is(type, "System", "IAsyncDisposable");
}
