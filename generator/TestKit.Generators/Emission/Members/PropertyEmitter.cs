using System.Linq;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission.Members;

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
        foreach (var slot in property.Slots.Where(slot => slot.Override is null))
        {
            EmitSlot(writer, property, slot, owner);
        }

        if (property.CallType is { } callType)
        {
            var arguments = property.Parameters.Select((parameter, i) => $" public {parameter.Captured} {parameter.PropertyName} => Tuple.Item{i + 1};");
            writer.Line($"public sealed class {callType} : {Names.User}Call<{keys}, {property.Value.Result}>{(property.HasSetter ? $", {Names.User}ISettable" : "")} {{{string.Concat(arguments)} }}");
        }
    }

    public static void EmitSlot(SourceWriter writer, PropertyModel property, SlotModel slot, DoubleModel owner)
    {
        if (property.IsByDelegate)
        {
            AccessorEmitter.EmitSlot(writer, property, slot, owner);
            return;
        }

        writer.Line($"{Statics.Modifier(property)}{Written.Declaration(slot, property.Type, Declared(property))} {Accessors(property, slot, owner)}");
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
        writer.Line($"{Statics.Access(property)} {type} {property.Member}() => {field} ?? {Names.Generated}Lazily.KeepMember(ref {field}, new(this, {Signature(property)}{Backing(property, owner)}{Fallback(property, owner)}){Base(property, owner, keys)});");
    }

    private static void EmitSelectors(SourceWriter writer, PropertyModel property, string keys)
    {
        var type = property.HasGetter || property.CallType is not null
            ? Arguments.SelectorType(property.Parameters, keys, property.Value.Result, CallType(property))
            : $"{Names.User}WriteOnlySelector<{property.Value.Result}>";
        if (property.CallType is null)
        {
            writer.Line($"public {Statics.Modifier(property)}{type} {property.Selector} => new({Statics.Receiver(property)}{property.Member}());");
            return;
        }

        var (name, open, close) = property.Selector == "this" ? ("this", '[', ']') : (property.Selector, '(', ')');
        writer.Line($"public {type} {name}{open}{Arguments.Matchers(property.Parameters)}{close} => new({property.Member}(){Arguments.Match(property.Parameters, property.Member + "()", raw: false)});");
        if (property.Parameters.Any(parameter => parameter.NeedsRawOverload))
        {
            writer.Line($"public {type} {name}{open}{Arguments.RawValues(property.Parameters)}{close} => new({property.Member}(){Arguments.Match(property.Parameters, property.Member + "()", raw: true)});");
        }
    }

    private static string CallType(PropertyModel property)
        => property.CallType ?? $"{Names.User}{(property.HasSetter ? "PropertyCall" : "GetterCall")}<{property.Value.Result}>";

    private static string Declared(PropertyModel property)
        => property.CallType is null ? property.Name : $"this[{Arguments.Declaration(property.Parameters)}]";

    private static string Accessors(PropertyModel property, SlotModel slot, DoubleModel owner)
    {
        var keys = Arguments.Tuple(property.Parameters);
        var member = $"{Statics.Receiver(property, slot, owner)}{property.Member}()";
        var readVia = property.IsStatic || slot == Readable(property) ? "" : $", via: {ReadBacking(property, slot, owner)}";
        var writeVia = property.IsStatic || slot.Setter != "set" || slot == Writable(property) ? "" : $", via: {WriteBacking(property, slot, owner)}";
        var getter = slot.Getter ? $"{slot.Override?.Getter}get => {Cast(property)}{member}.Invoke({keys}{readVia}); " : "";
        var setter = slot.Setter is { } keyword ? $"{slot.Override?.Setter}{keyword} => {member}.Setter.Invoke(({keys}, {Arguments.Keep(property.Value.Kept, "value", property.Value.Result)}){writeVia}); " : "";
        return $"{{ {getter}{setter}}}";
    }

    private static string Cast(PropertyModel property) => property.Value.Kept == ArgumentKind.Cast ? $"({property.Type})" : "";

    private static string Signature(PropertyModel property)
        => property.CallType is null
            ? $"\"{Identifier.Plain(property.Name)}\""
            : $"\"this[{string.Join(", ", property.Parameters.Select(parameter => Identifier.Plain(parameter.Name)))}]\"";

    private static SlotModel? Readable(PropertyModel property) => property.Slots.FirstOrDefault(slot => slot.Getter);

    private static SlotModel? Writable(PropertyModel property) => property.Slots.FirstOrDefault(slot => slot.Setter == "set");

    private static string Backing(PropertyModel property, DoubleModel owner)
    {
        if (!MemberCreation.IsBacked(property))
        {
            return "";
        }

        var getter = Readable(property) is { } readable ? $", {(property.HasSetter ? "getter" : "backing")}: {ReadBacking(property, readable, owner)}" : "";
        var setter = Writable(property) is { } writable ? $", setter: {WriteBacking(property, writable, owner)}" : "";
        return getter + setter;
    }

    private static string ReadBacking(PropertyModel property, SlotModel slot, DoubleModel owner)
    {
        if (slot.Override is { IsGetterOpen: false })
        {
            return "null";
        }

        var read = Arguments.Keep(property.Value.Kept, Accessed(property, slot, owner, "a"), property.Value.Result);
        return MemberCreation.IfBacked(property, slot, $"{Names.Generated}Backing.Sync<{Arguments.TupleType(property.Parameters)}, {property.Value.Result}>(a => {read})");
    }

    private static string WriteBacking(PropertyModel property, SlotModel slot, DoubleModel owner)
        => slot.Override is { IsSetterOpen: false } ? "null" : MemberCreation.IfBacked(property, slot, $"{Names.Generated}Backing.Void<({Arguments.TupleType(property.Parameters)} Keys, {property.Value.Result} Value)>(a => {Accessed(property, slot, owner, "a.Keys")} = {Cast(property)}a.Value)");

    private static string Accessed(PropertyModel property, SlotModel slot, DoubleModel owner, string keys)
    {
        var target = MemberCreation.Target(property, slot, owner);
        return property.CallType is null ? $"{target}.{property.Name}" : $"{target}[{Arguments.FromTuple(property.Parameters, keys)}]";
    }

    private static string Fallback(PropertyModel property, DoubleModel owner) => MemberCreation.Fallback(property, property.Value.LooseDefault, owner);

    /// <summary>What runs the bodies that the doubled class gives the accessors.</summary>
    private static string Base(PropertyModel property, DoubleModel owner, string keys)
    {
        if (property.Slots[0] is not { Override.Base: { } name } slot)
        {
            return "";
        }

        var self = $"{DoubleEmitter.Self(owner)}.{name}";
        var read = Arguments.Keep(property.Value.Kept, $"{self}({Arguments.FromTuple(property.Parameters)})", property.Value.Result);
        var getter = slot.Getter ? $"BaseBody = {Names.Generated}Backing.Sync<{keys}, {property.Value.Result}>(a => {read}, {MemberCreation.BaseText}), " : "";
        var passed = string.Concat(Arguments.EachFromTuple(property.Parameters, "a.Keys").Select(key => key + ", "));
        var setter = slot.Setter == "set" ? $"SetterBaseBody = {Names.Generated}Backing.Void<({keys} Keys, {property.Value.Result} Value)>(a => {self}({passed}{Cast(property)}a.Value), {MemberCreation.BaseText}) " : "";
        return $" {{ {getter}{setter}}}";
    }
}
