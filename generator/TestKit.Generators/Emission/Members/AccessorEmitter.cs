using System.Collections.Generic;
using System.Linq;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;

namespace TestKit.Generators.Emission.Members;

/// <summary>Prints a property or an indexer whose value cannot be kept as it is: its accessors are answered like methods.</summary>
internal static class AccessorEmitter
{
    public static void Emit(SourceWriter writer, PropertyModel property, DoubleModel owner)
    {
        if (!property.IsStatic)
        {
            EmitMembers(writer, property, owner);
        }

        if (property.Getter is { } getter)
        {
            EmitSelectors(writer, getter);
        }

        if (property.Setter is { } setter)
        {
            MethodEmitter.EmitSelectors(writer, setter, $"public {Statics.Modifier(setter)}{MethodEmitter.SelectorType(setter)} {setter.Selector}(", ")");
        }

        foreach (var slot in property.Slots.Where(slot => slot.Override is null))
        {
            EmitSlot(writer, property, slot, owner);
        }

        foreach (var accessor in Accessors(property))
        {
            MethodEmitter.EmitTypes(writer, accessor);
        }

        MethodEmitter.EmitTests(writer, (property.Setter ?? property.Getter)!.Parameters, "");
    }

    public static void EmitMembers(SourceWriter writer, PropertyModel property, DoubleModel owner)
    {
        foreach (var accessor in Accessors(property))
        {
            MethodEmitter.EmitMember(writer, accessor, owner);
        }
    }

    private static IEnumerable<MethodModel> Accessors(PropertyModel property) => new[] { property.Getter, property.Setter }.OfType<MethodModel>();

    private static void EmitSelectors(SourceWriter writer, MethodModel getter)
    {
        var type = MethodEmitter.SelectorType(getter);
        if (getter.Name != "this")
        {
            writer.Line($"public {Statics.Modifier(getter)}{type} {getter.Selector} => new({Statics.Receiver(getter)}{getter.Member}());");
            return;
        }

        var isIndexer = getter.Selector == "this";
        MethodEmitter.EmitSelectors(writer, getter, $"public {type} {getter.Selector}{(isIndexer ? '[' : '(')}", isIndexer ? "]" : ")");
    }

    public static void EmitSlot(SourceWriter writer, PropertyModel property, SlotModel slot, DoubleModel owner)
    {
        writer.Open($"{Statics.Modifier(property)}{Written.Declaration(slot, property.Type, property.CallType is null ? property.Name : $"this[{Arguments.Declaration(property.Parameters)}]")}");
        if (slot.Getter && property.Getter is { } getter)
        {
            MethodEmitter.EmitBody(writer, getter, slot, owner);
        }

        if (slot.Setter is not null && property.Setter is { } setter)
        {
            MethodEmitter.EmitBody(writer, setter, slot, owner);
        }

        writer.Close();
    }
}
