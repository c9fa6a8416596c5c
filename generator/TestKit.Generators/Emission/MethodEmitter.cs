using System.Linq;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission;

/// <summary>Prints a method: its member, its selectors, its slots and the type of its calls.</summary>
internal static class MethodEmitter
{
    public static void Emit(SourceWriter writer, MethodModel method, DoubleModel owner)
    {
        EmitMember(writer, method, owner);
        EmitSelectors(writer, method);
        foreach (var slot in method.Slots.Where(slot => slot.Override is null))
        {
            EmitSlot(writer, method, slot, "");
        }

        if (method.HandlerType is { } handler)
        {
            writer.Line($"public delegate {method.Return.Type} {handler}{Generics.List(method.TypeParameters)}({Arguments.Declaration(method.Parameters)}){Generics.Constraints(method.TypeParameters)};");
        }

        var properties = method.Parameters.Where(parameter => parameter.Captured is not null)
            .Select((parameter, i) => $" public {parameter.Captured} {parameter.PropertyName} => Args.Item{i + 1};");
        writer.Line($"public sealed class {CallType(method)} : {Names.User}Call<{Arguments.TupleType(method)}, {method.Return.Result}>{Generics.Constraints(method.TypeParameters)} {{{string.Concat(properties)} }}");
    }

    public static string CallType(MethodModel method) => method.CallType + Generics.List(method.TypeParameters);

    public static string SelectorType(MethodModel method, string owner = "")
        => Arguments.SelectorType(method.Parameters, Arguments.TupleType(method), method.Return.Result, owner + CallType(method));

    private static void EmitMember(SourceWriter writer, MethodModel method, DoubleModel owner)
    {
        var type = MemberType(method);
        var field = Identifier.Field(method.Member);
        if (method.TypeParameters.Count == 0)
        {
            writer.Line($"private {type}? {field};");
            writer.Line($"private {type} {method.Member} => {field} ?? {Names.Generated}Lazily.Keep(ref {field}, {MemberCreation.Of(method, owner)});");
            return;
        }

        writer.Line($"private {Names.Generated}GenericMember? {field};");
        writer.Line($"private {type} {method.Member}{Generics.List(method.TypeParameters)}(){Generics.Constraints(method.TypeParameters)} => {Names.Generated}GenericMember.Of<{type}, {CallType(method)}>(ref {field}, () => {MemberCreation.Of(method, owner)});");
    }

    private static void EmitSelectors(SourceWriter writer, MethodModel method)
    {
        var head = $"public {SelectorType(method)} {method.Selector}{Generics.List(method.TypeParameters)}(";
        var constraints = Generics.Constraints(method.TypeParameters);
        writer.Line($"{head}{Arguments.Matchers(method.Parameters)}){constraints} => new({Member(method)}{Arguments.Match(method.Parameters, raw: false)});");
        if (method.Parameters.Any(parameter => parameter is { NeedsRawOverload: true, Captured: not null }))
        {
            writer.Line($"{head}{Arguments.RawValues(method.Parameters)}){constraints} => new({Member(method)}{Arguments.Match(method.Parameters, raw: true)});");
        }
    }

    /// <param name="writer">Where to.</param>
    /// <param name="method">The method.</param>
    /// <param name="slot">Its slot.</param>
    /// <param name="owner">What the double is called where the slot stands, with a dot; empty in the double itself.</param>
    public static void EmitSlot(SourceWriter writer, MethodModel method, SlotModel slot, string owner)
    {
        var header = $"{Slots.Declaration(slot, method.Return.Type, method.Name)}{Generics.List(method.TypeParameters)}({Arguments.Declaration(method.Parameters)}){Generics.ImplementationConstraints(method.TypeParameters)}";
        if (method.HandlerType is null)
        {
            writer.Line($"{header} => {Invocation(method, owner)};");
        }
        else
        {
            EmitDelegateBody(writer, header, method, owner);
        }
    }

    private static void EmitDelegateBody(SourceWriter writer, string header, MethodModel method, string owner)
    {
        var call = Arguments.Beside(method.Parameters, "call");
        var error = Arguments.Beside(method.Parameters, "e");
        var run = $"{call}.Run({Arguments.Forward(method.Parameters)})";
        writer.Open(header);
        writer.Line($"var {call} = {owner}{Member(method)}.Begin({Arguments.Tuple(method.Parameters)});");
        writer.Line(method.Return.Kind == ReturnKind.Void
            ? $"try {{ {run}; {call}.Returned(default); }}"
            : $"try {{ return {call}.Returned({run}); }}");
        writer.Line($"catch (global::System.Exception {error}) when ({call}.Threw({error})) {{ throw; }}");
        writer.Close();
    }

    private static string Invocation(MethodModel method, string owner)
    {
        var arguments = Arguments.Tuple(method.Parameters) + (method.Token is null ? "" : $", {method.Token}");
        var member = owner + Member(method);
        return method.Return.Kind switch
        {
            ReturnKind.Task or ReturnKind.TaskOfValue => $"{member}.InvokeTask({arguments})",
            ReturnKind.ValueTask => $"{member}.InvokePlainValueTask({arguments})",
            ReturnKind.ValueTaskOfValue => $"{member}.InvokeValueTask({arguments})",
            ReturnKind.Stream => $"{Names.Generated}Streams.InvokeStream({member}, {arguments})",
            _ => $"{member}.Invoke({arguments})",
        };
    }

    private static string Member(MethodModel method)
        => method.TypeParameters.Count == 0 ? method.Member : $"{method.Member}{Generics.List(method.TypeParameters)}()";

    private static string MemberType(MethodModel method)
    {
        var types = $"{Arguments.TupleType(method)}, {method.Return.Result}";
        return method.HandlerType is { } handler
            ? $"{Names.Generated}DelegateMember<{types}, {handler}{Generics.List(method.TypeParameters)}>"
            : $"{Names.Generated}Member<{types}>";
    }
}
