using System.Linq;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission.Members;

/// <summary>Prints what is special about a method that a delegate of its own signature answers.</summary>
internal static class DelegateBodyEmitter
{
    /// <summary>The body: the delegate is called with the real arguments.</summary>
    public static void Emit(SourceWriter writer, string head, MethodModel method, string member, string via)
    {
        var call = Arguments.Beside(method.Parameters, "call");
        var error = Arguments.Beside(method.Parameters, "e");
        writer.Open(head);
        foreach (var parameter in method.Parameters.Where(parameter => parameter.TestType is not null))
        {
            var seen = Arguments.Seen(parameter, method.Parameters);
            var test = Arguments.Beside(method.Parameters, "test");
            writer.Line($"var {seen} = {member}.See<{parameter.TestType}>(\"{parameter.Type.Replace("global::", "")}\");");
            writer.Line($"foreach (var {test} in {seen}.Tests) {seen}.Add({test}({parameter.Name}));");
        }

        writer.Line($"var {call} = {member}.Begin({Arguments.Tuple(method.Parameters)}{via});");
        writer.Line($"try {{ {(MemberCreation.NeedsAdapter(method) ? Run(method, call) : RunOrGive(method, call))} }}");
        writer.Line($"catch (global::System.Exception {error}) when ({call}.Threw({error})) {{ throw; }}");
        writer.Close();
    }

    /// <summary>The type of the selectors, which has the set-up that takes the delegate.</summary>
    public static void EmitSelector(SourceWriter writer, MethodModel method, string selector)
    {
        var generics = Generics.List(method.TypeParameters);
        var types = $"{Arguments.TupleType(method)}, {method.Return.Result}";
        var member = Arguments.Beside(method.Parameters, "member");
        writer.Open($"public sealed class {method.SelectorType}{generics}({Names.Generated}Member<{types}> {member}{Arguments.SelectorParameters(method.Parameters)}) : {selector}({member}{Arguments.SelectorArguments(method.Parameters)}){Generics.Constraints(method.TypeParameters)}");
        writer.Line("/// <summary>Answers with a delegate of the method's own signature, called with the real arguments.</summary>");
        writer.Line($"public {Names.User}Setup<{types}> {(method.Return.Kind == ReturnKind.Void ? "Does" : "Returns")}({method.HandlerType}{generics}? run) => {Names.User}DelegateSetups.Answers(this, run);");
        writer.Close();
    }

    /// <summary>Where the answer is no delegate, its result is the method's.</summary>
    private static string RunOrGive(MethodModel method, string call)
    {
        var run = Arguments.Beside(method.Parameters, "run");
        var answered = $"{run}({Arguments.Forward(method.Parameters)})";
        return method.Return.Kind == ReturnKind.Void
            ? $"if ({call}.Run is {{ }} {run}) {{ {answered}; {call}.Returned(default); }} else {{ {MemberCreation.Outputs(method)}{call}.Give(); }}"
            : $"if ({call}.Run is {{ }} {run}) return {call}.Returned({answered}); {MemberCreation.Outputs(method)}return {call}.Give();";
    }

    private static string Run(MethodModel method, string call)
    {
        var run = $"{call}.Run({Arguments.Forward(method.Parameters)})";
        var result = Arguments.Beside(method.Parameters, "result");
        return method.Return switch
        {
            { IsReference: true } => $"ref{(method.Return.Type.StartsWith("ref readonly") ? " readonly" : "")} var {result} = ref {run}; {call}.Returned({(method.Return.Kept == ArgumentKind.RefStruct ? "default" : result)}); return ref {result};",
            { Kept: ArgumentKind.RefStruct } => $"var {result} = {run}; {call}.Returned(default); return {result};",
            { Kept: not ArgumentKind.Value } => $"var {result} = {run}; {call}.Returned({Arguments.Keep(method.Return.Kept, result, method.Return.Result)}); return {result};",
            _ => $"return {call}.Returned({run});",
        };
    }
}
