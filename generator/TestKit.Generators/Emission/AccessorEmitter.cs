using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;

namespace TestKit.Generators.Emission;

/// <summary>Prints a property or an indexer whose value cannot be kept as it is: its accessors are answered like methods.</summary>
internal static class AccessorEmitter
{
    public static void Emit(SourceWriter writer, PropertyModel property, DoubleModel owner)
    {
        if (property.Getter is { } getter)
        {
            MethodEmitter.EmitMember(writer, getter, owner);
            EmitSelectors(writer, getter);
        }

        if (property.Setter is { } setter)
        {
            MethodEmitter.EmitMember(writer, setter, owner);
            MethodEmitter.EmitSelectors(writer, setter, $"public {MethodEmitter.SelectorType(setter)} {setter.Selector}(", ")");
        }

        foreach (var slot in property.Slots)
        {
            writer.Open($"{property.Type} {slot.Interface}.{(property.CallType is null ? property.Name : $"this[{Arguments.Declaration(property.Parameters)}]")}");
            EmitAccessors(writer, property, slot);
            writer.Close();
        }

        foreach (var accessor in new[] { property.Getter, property.Setter })
        {
            if (accessor is not null)
            {
                MethodEmitter.EmitTypes(writer, accessor);
            }
        }

        MethodEmitter.EmitTests(writer, (property.Setter ?? property.Getter)!.Parameters, "");
    }

    private static void EmitSelectors(SourceWriter writer, MethodModel getter)
    {
        var type = MethodEmitter.SelectorType(getter);
        if (getter.Name != "this")
        {
            writer.Line($"public {type} {getter.Selector} => new({getter.Member});");
            return;
        }

        var isIndexer = getter.Selector == "this";
        MethodEmitter.EmitSelectors(writer, getter, $"public {type} {getter.Selector}{(isIndexer ? '[' : '(')}", isIndexer ? "]" : ")");
    }

    private static void EmitAccessors(SourceWriter writer, PropertyModel property, SlotModel slot)
    {
        if (slot.Getter && property.Getter is { } getter)
        {
            MethodEmitter.EmitBody(writer, Written.Head(getter, slot), getter);
        }

        if (slot.Setter is not null && property.Setter is { } setter)
        {
            MethodEmitter.EmitBody(writer, Written.Head(setter, slot), setter);
        }
    }
}
