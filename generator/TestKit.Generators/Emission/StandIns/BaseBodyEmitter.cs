using TestKit.Generators.Model.Members;

namespace TestKit.Generators.Emission.StandIns;

/// <summary>Prints the methods through which a double runs the bodies that the doubled class gives its members.</summary>
internal static class BaseBodyEmitter
{
    public static void Emit(SourceWriter writer, MemberModel member, SlotModel slot, string name)
    {
        switch (member)
        {
            case MethodModel method:
                var generics = Generics.List(method.TypeParameters);
                writer.Line($"internal {method.Return.Type} {name}{generics}({Arguments.Declaration(method.Parameters)}){Generics.Constraints(method.TypeParameters)} => {(method.Return.IsReference ? "ref " : "")}base.{method.Name}{generics}({Arguments.Forward(method.Parameters)});");
                break;
            case PropertyModel property:
                Emit(writer, property, slot, name);
                break;
            case EventModel happening:
                writer.Line($"internal void {name}(bool subscribes, {happening.Type}? handler) {{ if (subscribes) base.{happening.Name} += handler; else base.{happening.Name} -= handler; }}");
                break;
        }
    }

    private static void Emit(SourceWriter writer, PropertyModel property, SlotModel slot, string name)
    {
        var keys = Arguments.Declaration(property.Parameters);
        var accessed = property.CallType is null ? $"base.{property.Name}" : $"base[{Arguments.Forward(property.Parameters)}]";
        if (slot.Getter)
        {
            writer.Line($"internal {property.Type} {name}({keys}) => {(property.Value.IsReference ? "ref " : "")}{accessed};");
        }

        if (slot.Setter == "set")
        {
            var value = Arguments.Beside(property.Parameters, "value");
            writer.Line($"internal void {name}({(keys.Length == 0 ? "" : keys + ", ")}{property.Type} {value}) => {accessed} = {value};");
        }
    }
}
