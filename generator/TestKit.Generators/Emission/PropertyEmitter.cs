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
        var keys = Arguments.TupleType(property.Parameters);
        var type = $"{Names.Generated}{(property.HasSetter ? "Property" : "Member")}<{keys}, {property.Type}>";
        var field = Identifier.Field(property.Member);
        writer.Line($"private {type}? {field};");
        writer.Line($"private {type} {property.Member} => {field} ?? {Names.Generated}Lazily.Keep(ref {field}, new(this, {Signature(property)}{Backing(property, owner, keys)}{Fallback(property)}));");
        EmitSelectors(writer, property, keys);
        foreach (var slot in property.Slots)
        {
            writer.Line($"{property.Type} {slot.Interface}.{Declared(property)} {Accessors(property, slot)}");
        }

        if (property.CallType is { } callType)
        {
            var arguments = property.Parameters.Select((parameter, i) => $" public {parameter.Captured} {parameter.PropertyName} => Args.Item{i + 1};");
            writer.Line($"public sealed class {callType} : {Names.User}Call<{keys}, {property.Type}>{(property.HasSetter ? $", {Names.User}ISettable" : "")} {{{string.Concat(arguments)} }}");
        }
    }

    private static void EmitSelectors(SourceWriter writer, PropertyModel property, string keys)
    {
        var type = property.HasGetter || property.CallType is not null
            ? Arguments.SelectorType(property.Parameters, keys, property.Type, CallType(property))
            : $"{Names.User}WriteOnlySelector<{property.Type}>";
        if (property.CallType is null)
        {
            writer.Line($"public {type} {property.Selector} => new({property.Member});");
            return;
        }

        var (name, open, close) = property.Selector == "this" ? ("this", '[', ']') : (property.Selector, '(', ')');
        writer.Line($"public {type} {name}{open}{Arguments.Matchers(property.Parameters)}{close} => new({property.Member}{Arguments.Match(property.Parameters, raw: false)});");
        if (property.Parameters.Any(parameter => parameter.NeedsRawOverload))
        {
            writer.Line($"public {type} {name}{open}{Arguments.RawValues(property.Parameters)}{close} => new({property.Member}{Arguments.Match(property.Parameters, raw: true)});");
        }
    }

    private static string CallType(PropertyModel property)
        => property.CallType ?? $"{Names.User}{(property.HasSetter ? "PropertyCall" : "GetterCall")}<{property.Type}>";

    private static string Declared(PropertyModel property)
        => property.CallType is null ? property.Name : $"this[{Arguments.Declaration(property.Parameters)}]";

    private static string Accessors(PropertyModel property, SlotModel slot)
    {
        var keys = Arguments.Tuple(property.Parameters);
        var getter = slot.Getter ? $"get => {property.Member}.Invoke({keys}); " : "";
        var setter = slot.Setter is { } keyword ? $"{keyword} => {property.Member}.Setter.Invoke(({keys}, value)); " : "";
        return $"{{ {getter}{setter}}}";
    }

    private static string Signature(PropertyModel property)
        => property.CallType is null
            ? $"\"{Identifier.Plain(property.Name)}\""
            : $"\"this[{string.Join(", ", property.Parameters.Select(parameter => Identifier.Plain(parameter.Name)))}]\"";

    private static string Backing(PropertyModel property, DoubleModel owner, string keys)
    {
        var getter = property.Slots.FirstOrDefault(slot => slot.Getter) is { } readable
            ? $", {(property.HasSetter ? "getter" : "backing")}: {MemberCreation.IfBacked(property, $"{Names.Generated}Backing.Sync<{keys}, {property.Type}>(a => {Accessed(readable, "a")})")}"
            : "";
        var setter = property.Slots.FirstOrDefault(slot => slot.Setter == "set") is { } writable
            ? $", setter: {MemberCreation.IfBacked(property, $"{Names.Generated}Backing.Void<({keys} Keys, {property.Type} Value)>(a => {Accessed(writable, "a.Keys")} = a.Value)")}"
            : "";
        return getter + setter;

        string Accessed(SlotModel slot, string indexes)
        {
            var target = MemberCreation.Target(property, slot, owner);
            return property.CallType is null ? $"{target}.{property.Name}" : $"{target}[{Arguments.FromTuple(property.Parameters, indexes)}]";
        }
    }

    private static string Fallback(PropertyModel property)
        => property.LooseDefault is { } loose ? $", fallback: {(loose == "this" || loose.Contains("(this)") ? "" : "static ")}() => {loose}" : "";
}
