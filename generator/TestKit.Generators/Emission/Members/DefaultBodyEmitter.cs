using System.Collections.Generic;
using System.Linq;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission.Members;

/// <summary>Prints the object through which one default body runs: every other member of it is handed on to the double, so that calls from the body can be set up and asserted too.</summary>
internal static class DefaultBodyEmitter
{
    public static void Emit(SourceWriter writer, MemberModel body, DoubleModel model)
    {
        var name = body.DefaultBody!;
        var field = Identifier.Field(name);
        var type = model.IsTypeArgument ? model.Interface : name + "Body";
        writer.Line($"private {type}? {field};");
        writer.Line($"private {model.Interface} {name} => {DoubleEmitter.Backing} ?? {field} ?? {Names.Generated}Lazily.Keep(ref {field}, new {name}Body(this));");
        var self = Arguments.Beside(model.Members.SelectMany(Parameters), "self");
        writer.Open($"private sealed class {name}Body({model.Interface} {self}) : {model.Interface}");
        foreach (var member in model.Members.Concat(model.UserMembers))
        {
            writer.Mark(member.Mark);
            foreach (var slot in member.Slots.Where(slot => member != body || !slot.HasBody))
            {
                if (member.IsStatic)
                {
                    DoubleEmitter.EmitSlot(writer, member, slot, model);
                }
                else
                {
                    Emit(writer, member, slot, self);
                }
            }
        }

        writer.Mark(null);
        writer.Close();
    }

    private static IEnumerable<ParameterModel> Parameters(MemberModel member)
        => member switch { MethodModel method => method.Parameters, PropertyModel property => property.Parameters, _ => [] };

    private static void Emit(SourceWriter writer, MemberModel member, SlotModel slot, string owner)
    {
        var self = $"(({slot.Interface}){owner})";
        switch (member)
        {
            case MethodModel method:
                var call = Written.Call(method, self, Arguments.ForwardEach(method.Parameters));
                writer.Line(Written.Member(Written.Head(method, slot), method.Form == MethodForm.Operator ? call : $"{(method.Return.IsReference ? "ref " : "")}{call};"));
                break;
            case PropertyModel property:
                var indexed = property.CallType is not null;
                var declared = indexed ? $"this[{Arguments.Declaration(property.Parameters)}]" : property.Name;
                var read = indexed ? $"{self}[{Arguments.Forward(property.Parameters)}]" : $"{self}.{property.Name}";
                var getter = slot.Getter ? $"get => {(property.Value.IsReference ? "ref " : "")}{read}; " : "";
                var setter = slot.Setter switch { null => "", "init" => "init { } ", _ => $"set => {read} = value; " };
                writer.Line($"{property.Type} {slot.Interface}.{declared} {{ {getter}{setter}}}");
                break;
            case EventModel happening:
                writer.Line($"event {happening.DeclaredType} {slot.Interface}.{happening.Name} {{ add => {self}.{happening.Name} += value; remove => {self}.{happening.Name} -= value; }}");
                break;
        }
    }
}
