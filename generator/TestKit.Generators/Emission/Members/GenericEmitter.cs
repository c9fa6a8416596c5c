using System.Linq;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission.Members;

/// <summary>Prints what a generic method has beside an ordinary one: its members by their type arguments, and what selects and answers all of them.</summary>
internal static class GenericEmitter
{
    public static void EmitMember(SourceWriter writer, MethodModel method, string type, string creation)
    {
        var all = method.ForAll!;
        var field = Identifier.Field(all.Members);
        var members = $"{Names.Generated}GenericMember<{all.Answer}>";
        var key = $"typeof({MethodEmitter.CallType(method)})";
        var made = creation.StartsWith("new(", System.StringComparison.Ordinal) ? $"new {type}{creation.Substring(3)}" : creation;
        var types = string.Concat(method.TypeParameters.Select(parameter => $", typeof({parameter.Name})"));
        writer.Line($"private {members}? {field};");
        writer.Line($"{Statics.Access(method)} {members} {all.Members}() => {field} ?? {Names.Generated}Lazily.KeepMember(ref {field}, new(this, \"{MemberCreation.Shape(method)}\"));");
        writer.Line($"{Statics.Access(method)} {type} {method.Member}{Generics.List(method.TypeParameters)}(){Generics.Constraints(method.TypeParameters)} => {all.Members}().Find<{type}>({key}) ?? {all.Members}().Add({key}, {made}, static x => {MemberCreation.Via(method, "x")}{types});");
    }

    /// <summary>The selectors without type arguments.</summary>
    public static void EmitSelectors(SourceWriter writer, MethodModel method)
    {
        if (method.ForAll is not { } all)
        {
            return;
        }

        var head = $"public {Statics.Modifier(method)}{Names.User}GenericSelector<{all.Answer}> {all.Selector}(";
        var member = $"{Statics.Receiver(method)}{all.Members}()";
        writer.Line($"{head}{Arguments.Matchers(all.Parameters)}) => new({member}{Arguments.MatchUntyped(all.Parameters, raw: false)});");
        if (all.Parameters.Any(parameter => parameter is { NeedsRawOverload: true, Captured: not null }))
        {
            writer.Line($"{head}{Arguments.RawValues(all.Parameters)}) => new({member}{Arguments.MatchUntyped(all.Parameters, raw: true)});");
        }
    }

    /// <summary>The interface that an answer for all type arguments implements: the method alone.</summary>
    public static void EmitAnswer(SourceWriter writer, MethodModel method)
    {
        if (method.ForAll is { } all)
        {
            writer.Line($"public interface {all.Answer} {{ {method.Return.Type} {method.Name}{Generics.List(method.TypeParameters)}({Arguments.Declaration(method.Parameters)}){Generics.Constraints(method.TypeParameters)}; }}");
        }
    }
}
