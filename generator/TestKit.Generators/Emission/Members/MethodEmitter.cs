using System.Collections.Generic;
using System.Linq;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission.Members;

/// <summary>Prints a method: its member, its selectors, its slots and the type of its calls.</summary>
internal static class MethodEmitter
{
    public static void Emit(SourceWriter writer, MethodModel method, DoubleModel owner, int number)
    {
        if (!method.IsStatic)
        {
            EmitMember(writer, method, owner, number);
        }

        EmitSelectors(writer, method);
        GenericEmitter.EmitSelectors(writer, method);
        foreach (var slot in method.Slots.Where(slot => slot.Override is null))
        {
            EmitBody(writer, method, slot, owner);
        }

        EmitTypes(writer, method);
        GenericEmitter.EmitAnswer(writer, method);
        EmitTests(writer, method.Parameters, Generics.Constraints(method.TypeParameters));
    }

    public static string CallType(MethodModel method) => method.CallType + Generics.List(method.TypeParameters);

    public static string SelectorType(MethodModel method)
        => method.SelectorType is { } own ? own + Generics.List(method.TypeParameters) : SelectorBase(method);

    /// <param name="writer">Writes it.</param>
    /// <param name="method">The method.</param>
    /// <param name="owner">The double.</param>
    /// <param name="number">Which of the double's members it is, from 1; 0 for static members and accessors.</param>
    public static void EmitMember(SourceWriter writer, MethodModel method, DoubleModel owner, int number = 0)
    {
        var type = MemberType(method);
        var field = Identifier.Field(method.Member);
        if (method.TypeParameters.Count == 0)
        {
            writer.Line($"private {type}? {field};");
            writer.Line($"{Statics.Access(method)} {type} {method.Member}() => {field} ?? {Names.Generated}Lazily.KeepMember(ref {field}, {MemberCreation.Of(method, owner, number)});");
            return;
        }

        GenericEmitter.EmitMember(writer, method, type, MemberCreation.Of(method, owner, number));
    }

    private static void EmitSelectors(SourceWriter writer, MethodModel method)
    {
        var head = $"public {Statics.Modifier(method)}{SelectorType(method)} {method.Selector}{Generics.List(method.TypeParameters)}(";
        EmitSelectors(writer, method, head, $"){Generics.Constraints(method.TypeParameters)}");
    }

    /// <summary>The selectors between an opening and a closing bracket: those that take matchers, and those that take plain values.</summary>
    public static void EmitSelectors(SourceWriter writer, MethodModel method, string open, string close)
    {
        writer.Line($"{open}{Arguments.Matchers(method.Parameters)}{close} => new({Member(method)}{Arguments.Match(method.Parameters, Member(method), raw: false)});");
        if (method.Parameters.Any(parameter => parameter is { NeedsRawOverload: true, Captured: not null }))
        {
            writer.Line($"{open}{Arguments.RawValues(method.Parameters)}{close} => new({Member(method)}{Arguments.Match(method.Parameters, Member(method), raw: true)});");
        }
    }

    /// <summary>What a call through a slot does.</summary>
    public static void EmitBody(SourceWriter writer, MethodModel method, SlotModel slot, DoubleModel owner)
    {
        var head = Written.Head(method, slot);
        var via = MemberCreation.Via(method, slot, owner);
        var member = Statics.Receiver(method, slot, owner) + Name(method);
        if (method.HandlerType is not null)
        {
            DelegateBodyEmitter.Emit(writer, head, method, member, via);
            return;
        }

        var isCast = method.Return.Kept == ArgumentKind.Cast;
        writer.Line($"{head} => {(isCast ? $"({method.Return.Type})" : "")}{Invocation(method, member, via)};");
    }

    /// <summary>The types that go with a method: of its calls, and where a delegate answers it, of that and of its selectors.</summary>
    public static void EmitTypes(SourceWriter writer, MethodModel method)
    {
        var generics = Generics.List(method.TypeParameters);
        var constraints = Generics.Constraints(method.TypeParameters);
        if (method.HandlerType is { } handler)
        {
            writer.Line($"public delegate {method.Return.Type} {handler}{generics}({Arguments.Declaration(method.Parameters)}){constraints};");
            DelegateBodyEmitter.EmitSelector(writer, method, SelectorBase(method));
        }

        var tuple = method.TypeParameters.Any(type => type.Name == "Tuple") ? "this.Tuple" : "Tuple";
        var properties = method.Parameters.Where(parameter => parameter.Captured is not null)
            .Select((parameter, i) => $" public {parameter.Captured} {parameter.PropertyName} => {tuple}.Item{i + 1};");
        writer.Line($"public sealed class {CallType(method)} : {Names.User}Call<{Arguments.TupleType(method)}, {method.Return.Result}>{constraints} {{{string.Concat(properties)} }}");
    }

    /// <summary>The delegates that test ref structs.</summary>
    public static void EmitTests(SourceWriter writer, IEnumerable<ParameterModel> parameters, string constraints)
    {
        foreach (var parameter in parameters.Where(parameter => parameter.TestType is not null))
        {
            writer.Line($"public delegate bool {parameter.TestType}({parameter.Type} {parameter.Name}){constraints};");
        }
    }

    private static string SelectorBase(MethodModel method)
        => Arguments.SelectorType(method.Parameters, Arguments.TupleType(method), method.Return.Result, CallType(method));

    private static string Invocation(MethodModel method, string member, string via)
    {
        var arguments = Arguments.Tuple(method.Parameters) + (method.Token is null ? "" : $", {method.Token}") + via;
        return method.Return.Kind switch
        {
            ReturnKind.Task or ReturnKind.TaskOfValue => $"{member}.InvokeTask({arguments})",
            ReturnKind.ValueTask => $"{member}.InvokePlainValueTask({arguments})",
            ReturnKind.ValueTaskOfValue => $"{member}.InvokeValueTask({arguments})",
            ReturnKind.OwnTask or ReturnKind.OwnTaskOfValue => $"((global::System.Func<global::System.Threading.Tasks.Task<{method.Return.Result}>, {method.Return.Type.TrimEnd('?')}>)(static async task => await task))({member}.InvokeTask({arguments}))",
            ReturnKind.Stream => $"{Names.Generated}Streams.InvokeStream({member}, {arguments})",
            _ => $"{member}.Invoke({arguments})",
        };
    }

    private static string Member(MethodModel method) => Statics.Receiver(method) + Name(method);

    private static string Name(MethodModel method) => $"{method.Member}{Generics.List(method.TypeParameters)}()";

    private static string MemberType(MethodModel method)
    {
        var types = $"{Arguments.TupleType(method)}, {method.Return.Result}";
        return method.HandlerType is { } handler
            ? $"{Names.Generated}{(method.Return is { IsReference: true, Kept: not ArgumentKind.RefStruct } ? "ReferenceMember" : "DelegateMember")}<{types}, {handler}{Generics.List(method.TypeParameters)}>"
            : $"{Names.Generated}Member<{types}>";
    }
}
