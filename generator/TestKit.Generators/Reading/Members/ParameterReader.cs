using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Model.Values;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Reading.Members;

/// <summary>Reads parameters, and what of them can be kept in a recorded call.</summary>
internal static class ParameterReader
{
    private const string UnscopedRef = "System.Diagnostics.CodeAnalysis.UnscopedRefAttribute";

    /// <summary>Names of the members of a recorded call, which its arguments may not take.</summary>
    private static readonly HashSet<string> CallMembers =
    [
        "Sequence", "MemberName", "Outcome", "Exception", "Time", "ThreadId", "Arguments", "Result", "Tuple",
        "ToString", "Equals", "GetHashCode", "GetType", "MemberwiseClone", "Finalize",
    ];

    /// <param name="parameters">The parameters.</param>
    /// <param name="callType">The name of the type of the recorded calls.</param>
    /// <param name="typeParameters">The type parameters of that type, whose names its properties may not take.</param>
    /// <param name="overloads">The members of the same name.</param>
    /// <param name="testOf">Names the delegate that tests a ref struct.</param>
    public static EquatableArray<ParameterModel> Read(
        IEnumerable<IParameterSymbol> parameters,
        string callType,
        IEnumerable<ITypeParameterSymbol> typeParameters,
        OverloadGroup overloads,
        Func<IParameterSymbol, string> testOf)
    {
        var names = new NameScope(CallMembers, typeParameters.Select(parameter => parameter.Name).Append(callType));
        return parameters.Select(parameter => Read(parameter, names, overloads, testOf)).ToEquatableArray();
    }

    /// <summary>Whether a value of the type cannot be handed on from a recorded copy.</summary>
    public static bool IsBound(ITypeSymbol type) => KindOf(type) == ArgumentKind.RefStruct || (IsSpan(type) && !IsReadOnlySpan(type));

    public static bool IsSpan(ITypeSymbol type) => IsReadOnlySpan(type) || SymbolText.Is(type, "System", "Span`1");

    public static bool IsReadOnlySpan(ITypeSymbol type) => SymbolText.Is(type, "System", "ReadOnlySpan`1");

    public static bool IsToken(ITypeSymbol type) => SymbolText.Is(type, "System.Threading", "CancellationToken");

    /// <summary>Whether the parameter says so itself; <c>out</c> and <c>params</c> are scoped without a word.</summary>
    public static bool IsScoped(IParameterSymbol parameter)
        => parameter.ScopedKind != ScopedKind.None && parameter.RefKind is not RefKind.Out && !parameter.IsParams && (parameter.RefKind != RefKind.None || parameter.Type.IsRefLikeType);

    /// <summary>How a value of the type can be kept in a recorded call.</summary>
    public static ArgumentKind KindOf(ITypeSymbol type)
        => type switch
        {
            { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } => ArgumentKind.Cast,
            _ when IsSpan(type) => ((INamedTypeSymbol)type).TypeArguments[0] is { IsRefLikeType: true } ? ArgumentKind.RefStruct : ArgumentKind.Span,
            { IsRefLikeType: true } or ITypeParameterSymbol { AllowsRefLikeType: true, TypeParameterKind: TypeParameterKind.Method } => ArgumentKind.RefStruct,
            _ when IsRestricted(type) => ArgumentKind.RefStruct,
            INamedTypeSymbol { TypeKind: TypeKind.Interface } named when SelfReference.HasStaticSlots(named) => ArgumentKind.Cast,
            _ => ArgumentKind.Value,
        };

    /// <summary>The type under which a value is kept; null for one that cannot be.</summary>
    public static string? Kept(ITypeSymbol type)
        => KindOf(type) switch
        {
            ArgumentKind.Span => SymbolText.Of(((INamedTypeSymbol)type).TypeArguments[0]) + "[]",
            ArgumentKind.Cast => type.TypeKind != TypeKind.Interface ? "nint" : type.NullableAnnotation == NullableAnnotation.Annotated ? "object?" : "object",
            ArgumentKind.RefStruct => null,
            _ => SymbolText.Of(type),
        };

    /// <summary>What the parameter says about its lifetime, with a space behind.</summary>
    public static string Scope(IParameterSymbol parameter)
        => IsScoped(parameter) ? "scoped " : SymbolText.Attribute(parameter, UnscopedRef) is null ? "" : $"[global::{UnscopedRef}] ";

    private static bool IsRestricted(ITypeSymbol type)
        => type.SpecialType is SpecialType.System_TypedReference or SpecialType.System_ArgIterator or SpecialType.System_RuntimeArgumentHandle;

    private static ParameterModel Read(IParameterSymbol parameter, NameScope names, OverloadGroup overloads, Func<IParameterSymbol, string> testOf)
    {
        var kind = KindOf(parameter.Type);
        var isOut = parameter.RefKind == RefKind.Out;
        var test = kind == ArgumentKind.RefStruct && !isOut ? testOf(parameter) : null;
        var captured = isOut ? null : test is null ? Kept(parameter.Type) : $"{Names.User}RefStructArgument<{test}>";
        var isParams = parameter.IsParams && captured is not null;
        return new(
            Identifier.Escape(parameter.Name),
            Declared(parameter.Type),
            Passing(parameter.RefKind),
            Scope(parameter),
            captured,
            kind,
            kind == ArgumentKind.Value ? SnapshotCall(parameter.Type) : null,
            captured is null ? "" : names.Take(Identifier.Pascal(parameter.Name)),
            isParams || test is not null || (kind is ArgumentKind.Value or ArgumentKind.Cast && (parameter.Type.TypeKind == TypeKind.Interface || overloads.DifferAt(parameter))),
            test,
            isParams);
    }

    /// <summary>The type as generated code declares it: a dynamic argument would have the binder of the language find the member that it is handed on to, and a base's cannot be found so.</summary>
    public static string Declared(ITypeSymbol type)
        => type is not IDynamicTypeSymbol ? SymbolText.Of(type) : type.NullableAnnotation == NullableAnnotation.Annotated ? "object?" : "object";

    private static ParameterPassing Passing(RefKind kind)
        => kind switch
        {
            RefKind.None => ParameterPassing.Value,
            RefKind.In => ParameterPassing.In,
            RefKind.Out => ParameterPassing.Out,
            RefKind.Ref => ParameterPassing.Ref,
            _ => ParameterPassing.RefReadOnly,
        };

    /// <summary>What copies the framework's collections; null for what is immutable, or cannot be copied by its type.</summary>
    private static string? SnapshotCall(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol { Rank: 1 } array)
        {
            return SymbolText.IsUnsafe(type) ? $"({SymbolText.Of(type)}){Names.Generated}Snapshot.Array" : Call("Collection", type, array.ElementType);
        }

        return type is INamedTypeSymbol named && SnapshotOf(named) is { } kind ? Call(kind.ToString(), type, [.. named.TypeArguments]) : null;
    }

    /// <summary>How a collection of the framework is copied; null for every other type.</summary>
    public static CopyKind? SnapshotOf(INamedTypeSymbol type)
        => type.TypeArguments.Length > 0 && SymbolText.NamespaceOf(type) == "System.Collections.Generic"
            ? type.MetadataName switch
            {
                "Dictionary`2" or "IDictionary`2" or "IReadOnlyDictionary`2" or "SortedDictionary`2" => CopyKind.Dictionary,
                "List`1" or "IList`1" or "IReadOnlyList`1" or "ICollection`1" or "IReadOnlyCollection`1" or "IEnumerable`1"
                    or "HashSet`1" or "ISet`1" or "IReadOnlySet`1" or "SortedSet`1" or "Queue`1" or "LinkedList`1" => CopyKind.Collection,
                _ => null,
            }
            : null;

    private static string Call(string method, ITypeSymbol type, params ITypeSymbol[] arguments)
        => $"{Names.Generated}Snapshot.{method}<{string.Join(", ", new[] { type }.Concat(arguments).Select(SymbolText.Of))}>";
}
