using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission;

/// <summary>Prints an event.</summary>
internal static class EventEmitter
{
    public static void Emit(SourceWriter writer, EventModel happening, DoubleModel owner)
    {
        if (!happening.IsStatic)
        {
            EmitMember(writer, happening, owner);
        }

        writer.Line($"public {Statics.Modifier(happening)}{Names.User}EventSelector<{happening.Type}> {happening.Selector} => new({Statics.Receiver(happening)}{happening.Member});");
        foreach (var slot in happening.Slots)
        {
            EmitSlot(writer, happening, slot);
        }
    }

    public static void EmitSlot(SourceWriter writer, EventModel happening, SlotModel slot)
    {
        var member = Statics.Receiver(happening) + happening.Member;
        writer.Line($"{Statics.Modifier(happening)}event {happening.DeclaredType} {slot.Interface}.{happening.Name} {{ add => {member}.Add(value); remove => {member}.Remove(value); }}");
    }

    public static void EmitMember(SourceWriter writer, EventModel happening, DoubleModel owner)
    {
        var type = $"{Names.Generated}EventMember<{happening.Type}>";
        var field = Identifier.Field(happening.Member);
        var target = $"{MemberCreation.Target(happening, owner)}.{happening.Name}";
        var backing = happening.IsStatic ? "" : $", {MemberCreation.IfBacked(happening, $"handler => {target} += handler")}, {MemberCreation.IfBacked(happening, $"handler => {target} -= handler")}";
        writer.Line($"private {type}? {field};");
        writer.Line($"{Statics.Access(happening)} {type} {happening.Member} => {field} ?? {Names.Generated}Lazily.Keep(ref {field}, new({happening.Nobody}{backing}));");
    }
}
