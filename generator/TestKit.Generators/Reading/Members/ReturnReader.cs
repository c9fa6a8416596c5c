using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Reading.Members;

/// <summary>Reads what a method returns, and what of it set-ups give.</summary>
internal static class ReturnReader
{
    public const string NoResult = Names.User + "NoResult";

    public static ReturnModel Read(IMethodSymbol method, bool unwrap, ITypeSymbol doubled)
        => method.ReturnsByRef || method.ReturnsByRefReadonly
            ? Reference(method.ReturnType, method.ReturnsByRef ? "ref" : "ref readonly", doubled)
            : Read(method.ReturnType, unwrap, doubled);

    /// <summary>A result that is a reference to a value.</summary>
    public static ReturnModel Reference(ITypeSymbol type, string modifier, ITypeSymbol doubled)
        => Read(type, unwrap: false, doubled) is var result && ParameterReader.KindOf(type) is ArgumentKind.Value
            ? result with { Type = $"{modifier} {result.Type}", IsReference = true }
            : result with { Type = $"{modifier} {result.Type}", Result = NoResult, Kept = ArgumentKind.RefStruct, IsReference = true };

    public static ReturnModel Read(ITypeSymbol type, bool unwrap, ITypeSymbol doubled)
    {
        var text = SymbolText.Of(type);
        var kind = type.SpecialType == SpecialType.System_Void ? ReturnKind.Void : unwrap ? Kind(type) : ReturnKind.Value;
        return kind switch
        {
            ReturnKind.Void or ReturnKind.Task or ReturnKind.ValueTask => new(kind, text, NoResult, null),
            ReturnKind.TaskOfValue or ReturnKind.ValueTaskOfValue => Unwrapped(kind, text, ((INamedTypeSymbol)type).TypeArguments[0], doubled),
            _ => new(kind, text, ParameterReader.Kept(type) ?? NoResult, LooseDefaults.For(type, doubled), ParameterReader.KindOf(type)),
        };
    }

    public static ReturnKind Kind(ITypeSymbol type)
        => type is not INamedTypeSymbol { ContainingNamespace: not null } named
            ? ReturnKind.Value
            : (SymbolText.NamespaceOf(named), named.MetadataName) switch
            {
                ("System.Threading.Tasks", "Task") => ReturnKind.Task,
                ("System.Threading.Tasks", "Task`1") => ReturnKind.TaskOfValue,
                ("System.Threading.Tasks", "ValueTask") => ReturnKind.ValueTask,
                ("System.Threading.Tasks", "ValueTask`1") => ReturnKind.ValueTaskOfValue,
                ("System.Collections.Generic", "IAsyncEnumerable`1") => ReturnKind.Stream,
                _ => ReturnKind.Value,
            };

    private static ReturnModel Unwrapped(ReturnKind kind, string text, ITypeSymbol result, ITypeSymbol doubled)
        => new(kind, text, SymbolText.Of(result), LooseDefaults.For(result, doubled));
}
