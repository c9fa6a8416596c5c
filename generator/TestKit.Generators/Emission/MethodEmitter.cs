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
        EmitSlots(writer, method);
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

    private static void EmitSlots(SourceWriter writer, MethodModel method)
    {
        foreach (var slot in method.Slots)
        {
            var header = $"{method.Return.Type} {slot.Interface}.{method.Name}{Generics.List(method.TypeParameters)}({Arguments.Declaration(method.Parameters)}){Generics.ImplementationConstraints(method.TypeParameters)}";
            if (method.HandlerType is null)
            {
                writer.Line($"{header} => {Invocation(method)};");
            }
            else
            {
                EmitDelegateBody(writer, header, method);
            }
        }
    }

    private static void EmitDelegateBody(SourceWriter writer, string header, MethodModel method)
    {
        var call = Arguments.Beside(method.Parameters, "call");
        var error = Arguments.Beside(method.Parameters, "e");
        var run = $"{call}.Run({Arguments.Forward(method.Parameters)})";
        writer.Open(header);
        writer.Line($"var {call} = {Member(method)}.Begin({Arguments.Tuple(method.Parameters)});");
        writer.Line(method.Return.Kind == ReturnKind.Void
            ? $"try {{ {run}; {call}.Returned(default); }}"
            : $"try {{ return {call}.Returned({run}); }}");
        writer.Line($"catch (global::System.Exception {error}) when ({call}.Threw({error})) {{ throw; }}");
        writer.Close();
    }

    private static string Invocation(MethodModel method)
    {
        var arguments = Arguments.Tuple(method.Parameters) + (method.Token is null ? "" : $", {method.Token}");
        return method.Return.Kind switch
        {
            ReturnKind.Task or ReturnKind.TaskOfValue => $"{Member(method)}.InvokeTask({arguments})",
            ReturnKind.ValueTask => $"{Member(method)}.InvokePlainValueTask({arguments})",
            ReturnKind.ValueTaskOfValue => $"{Member(method)}.InvokeValueTask({arguments})",
            ReturnKind.Stream => $"{Names.Generated}Streams.InvokeStream({Member(method)}, {arguments})",
            _ => $"{Member(method)}.Invoke({arguments})",
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
