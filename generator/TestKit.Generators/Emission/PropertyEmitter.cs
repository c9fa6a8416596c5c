using System.Linq;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission;

/// <summary>Prints a property or an indexer.</summary>
internal static class PropertyEmitter
{
    public static void Emit(SourceWriter writer, PropertyModel property, DoubleModel owner)
    {
        if (property.IsByDelegate)
        {
            AccessorEmitter.Emit(writer, property, owner);
            return;
        }

        if (!property.IsStatic)
        {
            EmitMember(writer, property, owner);
        }

        var keys = Arguments.TupleType(property.Parameters);
        EmitSelectors(writer, property, keys);
        foreach (var slot in property.Slots)
        {
            EmitSlot(writer, property, slot);
        }

        if (property.CallType is { } callType)
        {
            var arguments = property.Parameters.Select((parameter, i) => $" public {parameter.Captured} {parameter.PropertyName} => Args.Item{i + 1};");
            writer.Line($"public sealed class {callType} : {Names.User}Call<{keys}, {property.Value.Result}>{(property.HasSetter ? $", {Names.User}ISettable" : "")} {{{string.Concat(arguments)} }}");
        }
    }

    public static void EmitSlot(SourceWriter writer, PropertyModel property, SlotModel slot)
    {
        if (property.IsByDelegate)
        {
            AccessorEmitter.EmitSlot(writer, property, slot);
            return;
        }

        writer.Line($"{Statics.Modifier(property)}{property.Type} {slot.Interface}.{Declared(property)} {Accessors(property, slot)}");
    }

    public static void EmitMember(SourceWriter writer, PropertyModel property, DoubleModel owner)
    {
        if (property.IsByDelegate)
        {
            AccessorEmitter.EmitMembers(writer, property, owner);
            return;
        }

        var keys = Arguments.TupleType(property.Parameters);
        var type = $"{Names.Generated}{(property.HasSetter ? "Property" : "Member")}<{keys}, {property.Value.Result}>";
        var field = Identifier.Field(property.Member);
        writer.Line($"private {type}? {field};");
        writer.Line($"{Statics.Access(property)} {type} {property.Member} => {field} ?? {Names.Generated}Lazily.Keep(ref {field}, new(this, {Signature(property)}{Backing(property, owner, keys)}{Fallback(property, owner)}));");
    }

    private static void EmitSelectors(SourceWriter writer, PropertyModel property, string keys)
    {
        var type = property.HasGetter || property.CallType is not null
            ? Arguments.SelectorType(property.Parameters, keys, property.Value.Result, CallType(property))
            : $"{Names.User}WriteOnlySelector<{property.Value.Result}>";
        if (property.CallType is null)
        {
            writer.Line($"public {Statics.Modifier(property)}{type} {property.Selector} => new({Statics.Receiver(property)}{property.Member});");
            return;
        }

        var (name, open, close) = property.Selector == "this" ? ("this", '[', ']') : (property.Selector, '(', ')');
        writer.Line($"public {type} {name}{open}{Arguments.Matchers(property.Parameters)}{close} => new({property.Member}{Arguments.Match(property.Parameters, property.Member, raw: false)});");
        if (property.Parameters.Any(parameter => parameter.NeedsRawOverload))
        {
            writer.Line($"public {type} {name}{open}{Arguments.RawValues(property.Parameters)}{close} => new({property.Member}{Arguments.Match(property.Parameters, property.Member, raw: true)});");
        }
    }

    private static string CallType(PropertyModel property)
        => property.CallType ?? $"{Names.User}{(property.HasSetter ? "PropertyCall" : "GetterCall")}<{property.Value.Result}>";

    private static string Declared(PropertyModel property)
        => property.CallType is null ? property.Name : $"this[{Arguments.Declaration(property.Parameters)}]";

    private static string Accessors(PropertyModel property, SlotModel slot)
    {
        var keys = Arguments.Tuple(property.Parameters);
        var getter = slot.Getter ? $"get => {Cast(property)}{Statics.Receiver(property)}{property.Member}.Invoke({keys}); " : "";
        var setter = slot.Setter is { } keyword ? $"{keyword} => {Statics.Receiver(property)}{property.Member}.Setter.Invoke(({keys}, {Arguments.Keep(property.Value.Kept, "value", property.Value.Result)})); " : "";
        return $"{{ {getter}{setter}}}";
    }

    private static string Cast(PropertyModel property) => property.Value.Kept == ArgumentKind.Cast ? $"({property.Type})" : "";

    private static string Signature(PropertyModel property)
        => property.CallType is null
            ? $"\"{Identifier.Plain(property.Name)}\""
            : $"\"this[{string.Join(", ", property.Parameters.Select(parameter => Identifier.Plain(parameter.Name)))}]\"";

    private static string Backing(PropertyModel property, DoubleModel owner, string keys)
    {
        if (property.IsStatic)
        {
            return "";
        }

        var getter = property.Slots.FirstOrDefault(slot => slot.Getter) is { } readable
            ? $", {(property.HasSetter ? "getter" : "backing")}: {MemberCreation.IfBacked(property, $"{Names.Generated}Backing.Sync<{keys}, {property.Value.Result}>(a => {Arguments.Keep(property.Value.Kept, Accessed(readable, "a"), property.Value.Result)})")}"
            : "";
        var setter = property.Slots.FirstOrDefault(slot => slot.Setter == "set") is { } writable
            ? $", setter: {MemberCreation.IfBacked(property, $"{Names.Generated}Backing.Void<({keys} Keys, {property.Value.Result} Value)>(a => {Accessed(writable, "a.Keys")} = {Cast(property)}a.Value)")}"
            : "";
        return getter + setter;

        string Accessed(SlotModel slot, string indexes)
        {
            var target = MemberCreation.Target(property, slot, owner);
            return property.CallType is null ? $"{target}.{property.Name}" : $"{target}[{Arguments.FromTuple(property.Parameters, indexes)}]";
        }
    }

    private static string Fallback(PropertyModel property, DoubleModel owner) => MemberCreation.Fallback(property, property.Value.LooseDefault, owner);
}
