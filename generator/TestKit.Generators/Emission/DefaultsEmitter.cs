using System.Linq;
using TestKit.Generators.Model;

namespace TestKit.Generators.Emission;

/// <summary>Prints the object through which default bodies run: it has every member that has no body, and hands those on to the double.</summary>
internal static class DefaultsEmitter
{
    public static void Emit(SourceWriter writer, DoubleModel model)
    {
        writer.Line($"private {model.Interface}? _defaults;");
        writer.Line($"private {model.Interface} {DoubleEmitter.Fallthrough} => {DoubleEmitter.Backing} ?? _defaults ?? {Names.Generated}Lazily.Keep<{model.Interface}>(ref _defaults, new DefaultBodies(this));");
        writer.Open($"private sealed class DefaultBodies({model.Interface} self) : {model.Interface}");
        foreach (var member in model.Members.Where(member => !member.HasBody))
        {
            foreach (var slot in member.Slots)
            {
                Emit(writer, member, slot);
            }
        }

        writer.Close();
    }

    private static void Emit(SourceWriter writer, MemberModel member, SlotModel slot)
    {
        var self = $"(({slot.Interface})self)";
        switch (member)
        {
            case MethodModel method:
                var generics = Generics.List(method.TypeParameters);
                writer.Line($"{method.Return.Type} {slot.Interface}.{method.Name}{generics}({Arguments.Declaration(method.Parameters)}){Generics.ImplementationConstraints(method.TypeParameters)} => {self}.{method.Name}{generics}({Arguments.Forward(method.Parameters)});");
                break;
            case PropertyModel property:
                var indexed = property.CallType is not null;
                var declared = indexed ? $"this[{Arguments.Declaration(property.Parameters)}]" : property.Name;
                var read = indexed ? $"{self}[{Arguments.Forward(property.Parameters)}]" : $"{self}.{property.Name}";
                var getter = slot.Getter ? $"get => {read}; " : "";
                var setter = slot.Setter switch { null => "", "init" => "init { } ", _ => $"set => {read} = value; " };
                writer.Line($"{property.Type} {slot.Interface}.{declared} {{ {getter}{setter}}}");
                break;
            case EventModel happening:
                writer.Line($"event {happening.DeclaredType} {slot.Interface}.{happening.Name} {{ add => {self}.{happening.Name} += value; remove => {self}.{happening.Name} -= value; }}");
                break;
        }
    }
}
