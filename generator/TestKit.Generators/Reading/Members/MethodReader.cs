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
        var name = Identifier.Plain(slots.Selector);
        var callType = names.Take(name + "Call");
        var byDelegate = HasItsOwnSignature(method);
        var token = method.Parameters.FirstOrDefault(parameter => ParameterReader.IsToken(parameter.Type) && parameter.RefKind is RefKind.None or RefKind.In);
        var attribute = SymbolText.Attribute(method, KnownNames.RecordsTransition);
        var isUnsafe = method.Parameters.Select(parameter => parameter.Type).Append(method.ReturnType).Any(SymbolText.IsUnsafe);
        var typeParameters = TypeParameterReader.Read(method.TypeParameters, mayBeRefStructs: true);
        var handlerType = byDelegate ? names.Take(name + "Handler") : null;
        var parameters = ParameterReader.Read(method.Parameters, callType, method.TypeParameters, overloads, parameter => TestOf(parameter, name, names) + SymbolText.List(typeParameters));
        return new(
            slots.Slots,
            OperatorText.NameOf(method),
            slots.Selector,
            slots.Member,
            slots.DefaultBody,
            callType,
            method.IsGenericMethod || isUnsafe || method.Parameters.Count(parameter => parameter.RefKind != RefKind.Out) < 2 || method.Parameters.Any(HasTest) ? null : slots.ArgumentsAlias,
            typeParameters,
            parameters,
            ReturnReader.Read(method, unwrap: !byDelegate, doubled),
            token is null ? null : Identifier.Escape(token.Name),
            handlerType,
            IsDisposal(method),
            attribute is null ? null : TransitionReader.Read(method, attribute).Transition)
        {
            ForAll = GenericReader.Read(method, parameters, slots.Selector, names, overloads.Count > 1),
            Form = OperatorText.FormOf(method),
            SelectorType = byDelegate ? names.Take(name + "Selector") : null,
            IsStatic = method.IsStatic,
            IsUnsafe = isUnsafe,
            IsNoMethodGroup = IsConditional(method) || (overloads.Count > 1 && method.ContainingType.GetMembers(method.Name).Any(HasPriority)),
        };
    }

    /// <summary>Whether only a delegate of the method's own signature can answer it.</summary>
    public static bool HasItsOwnSignature(IMethodSymbol method)
        => method.Parameters.Any(NeedsItsOwnSignature) || method.ReturnsByRef || method.ReturnsByRefReadonly || ParameterReader.IsBound(method.ReturnType) || ParameterReader.IsSpan(method.ReturnType);

    /// <summary>Arguments that the method can change cannot be handed on from a recorded copy, and ref structs cannot be recorded.</summary>
    public static bool NeedsItsOwnSignature(IParameterSymbol parameter)
        => parameter.RefKind is not (RefKind.None or RefKind.In) || ParameterReader.IsBound(parameter.Type);

    /// <summary>Names the delegate that tests a ref struct.</summary>
    private static string TestOf(IParameterSymbol parameter, string selector, NameScope names) => names.Take(selector + Identifier.Pascal(parameter.Name) + "Test");

    private static bool IsConditional(IMethodSymbol? method)
        => method is not null && (SymbolText.Attribute(method, "System.Diagnostics.ConditionalAttribute") is not null || IsConditional(method.OverriddenMethod));

    private static bool HasPriority(ISymbol overload) => SymbolText.Attribute(overload, "System.Runtime.CompilerServices.OverloadResolutionPriorityAttribute") is not null;

    private static bool HasTest(IParameterSymbol parameter) => ParameterReader.KindOf(parameter.Type) == ArgumentKind.RefStruct;

    private static bool IsDisposal(IMethodSymbol method)
        => method.Parameters.Length == 0
            && (IsDisposable(method.ContainingType)
                || (method.ContainingType.TypeKind == TypeKind.Class && IsNamedLikeDisposal(method) && method.ContainingType.AllInterfaces.Any(IsDisposable)));

    private static bool IsNamedLikeDisposal(IMethodSymbol method)
        => method.Name == "Dispose" ? method.ReturnsVoid : method.Name == "DisposeAsync" && ReturnReader.Kind(method.ReturnType) == ReturnKind.ValueTask;

    private static bool IsDisposable(INamedTypeSymbol type)
        => type.SpecialType == SpecialType.System_IDisposable || SymbolText.Is(type, "System", "IAsyncDisposable");
}
