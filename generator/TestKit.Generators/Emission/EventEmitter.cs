using System.Linq;
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
        foreach (var slot in happening.Slots.Where(slot => slot.Override is null))
        {
            EmitSlot(writer, happening, slot, "");
        }
    }

    public static void EmitSlot(SourceWriter writer, EventModel happening, SlotModel slot, string owner)
    {
        var member = owner + Statics.Receiver(happening) + happening.Member;
        writer.Line($"{Statics.Modifier(happening)}{Written.Declaration(slot, "event " + happening.DeclaredType, happening.Name)} {{ add => {member}.Add(value); remove => {member}.Remove(value); }}");
    }

    public static void EmitMember(SourceWriter writer, EventModel happening, DoubleModel owner)
    {
        var type = $"{Names.Generated}EventMember<{happening.Type}>";
        var field = Identifier.Field(happening.Member);
        var backing = happening.IsStatic ? "" : $", {Handler(happening, owner, subscribes: true)}, {Handler(happening, owner, subscribes: false)}";
        writer.Line($"private {type}? {field};");
        writer.Line($"{Statics.Access(happening)} {type} {happening.Member} => {field} ?? {Names.Generated}Lazily.Keep(ref {field}, new({happening.Nobody}{backing}));");
    }

    /// <summary>Who else hears of a subscription: the reference implementation, or the doubled class.</summary>
    private static string Handler(EventModel happening, DoubleModel owner, bool subscribes)
    {
        var overriding = happening.Slots[0].Override;
        var based = overriding?.Base is { } name
            ? $"{MemberCreation.CallsBase} ? handler => {DoubleEmitter.Self(owner)}.{name}({(subscribes ? "true" : "false")}, handler) : null"
            : "null";
        return overriding is { IsOpen: false }
            ? based
            : MemberCreation.IfBacked(happening, $"handler => {MemberCreation.Target(happening, owner)}.{happening.Name} {(subscribes ? "+=" : "-=")} handler", based);
    }
}
