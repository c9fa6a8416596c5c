using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission.Members;

/// <summary>Prints the object through which one default body runs: every other member of it is handed on to the double, so that calls from the body can be set up and asserted too.</summary>
internal static class DefaultBodyEmitter
{
    private const string NeverAsked = "throw null!";

    public static void Emit(SourceWriter writer, MemberModel body, DoubleModel model)
    {
        var name = body.DefaultBody!;
        var field = Identifier.Field(name);
        var type = model.IsTypeArgument ? model.Interface : name + "Body";
        writer.Line($"private {type}? {field};");
        writer.Line($"private {model.Interface} {name} => {DoubleEmitter.Backing} ?? {field} ?? {Names.Generated}Lazily.Keep(ref {field}, new {name}Body(this));");
        var self = Arguments.Beside(model.Members.SelectMany(Parameters), "self");
        EmitClass(writer, $"{name}Body({model.Interface} {self})", model, self, (member, slot) => slot.HasBody && (member == body || member.IsStatic));
    }

    /// <summary>The class through which all bodies of static members run: a body asks static members of a type parameter, which stands for the double, and never of this class.</summary>
    public static void EmitStatics(SourceWriter writer, string name, DoubleModel model) => EmitClass(writer, name, model, null, (_, slot) => slot.HasBody);

    private static void EmitClass(SourceWriter writer, string head, DoubleModel model, string? self, Func<MemberModel, SlotModel, bool> isLeftOut)
    {
        writer.Open($"private sealed class {head} : {model.Interface}");
        foreach (var member in model.Members.Concat(model.UserMembers))
        {
            writer.Mark(member.Mark);
            foreach (var slot in member.Slots.Where(slot => !isLeftOut(member, slot)))
            {
                Emit(writer, member, slot, self is null || member.IsStatic ? null : $"(({slot.Interface}){self})");
            }
        }

        writer.Mark(null);
        writer.Close();
    }

    private static IEnumerable<ParameterModel> Parameters(MemberModel member)
        => member switch { MethodModel method => method.Parameters, PropertyModel property => property.Parameters, _ => [] };

    /// <param name="writer">The file.</param>
    /// <param name="member">The member.</param>
    /// <param name="slot">The slot to fill.</param>
    /// <param name="self">What answers it; null where it is never asked.</param>
    private static void Emit(SourceWriter writer, MemberModel member, SlotModel slot, string? self)
    {
        var modifier = Statics.Modifier(member);
        switch (member)
        {
            case MethodModel method:
                var call = self is null ? null : Written.Call(method, self, Arguments.ForwardEach(method.Parameters));
                writer.Line(Written.Member(Written.Head(method, slot), method.Form == MethodForm.Operator && call is not null ? call : $"{Does(call, method.Return)};"));
                break;
            case PropertyModel property:
                var indexed = property.CallType is not null;
                var declared = indexed ? $"this[{Arguments.Declaration(property.Parameters)}]" : property.Name;
                var accessed = self is null ? null : indexed ? $"{self}[{Arguments.Forward(property.Parameters)}]" : $"{self}.{property.Name}";
                var getter = slot.Getter ? $"get => {Does(accessed, property.Value)}; " : "";
                var setter = slot.Setter switch { null => "", "init" => "init { } ", _ => $"set => {(self is null ? NeverAsked : $"{accessed} = value")}; " };
                writer.Line($"{modifier}{property.Type} {slot.Interface}.{declared} {{ {getter}{setter}}}");
                break;
            case EventModel happening:
                var (add, remove) = self is null ? (NeverAsked, NeverAsked) : ($"{self}.{happening.Name} += value", $"{self}.{happening.Name} -= value");
                writer.Line($"{modifier}event {happening.DeclaredType} {slot.Interface}.{happening.Name} {{ add => {add}; remove => {remove}; }}");
                break;
        }
    }

    private static string Does(string? call, ReturnModel result) => call is null ? NeverAsked : $"{(result.IsReference ? "ref " : "")}{call}";
}
