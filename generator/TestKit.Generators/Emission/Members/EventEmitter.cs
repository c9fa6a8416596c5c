using System.Linq;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission.Members;

/// <summary>Prints an event.</summary>
internal static class EventEmitter
{
    public static void Emit(SourceWriter writer, EventModel happening, DoubleModel owner, int number)
    {
        if (!happening.IsStatic)
        {
            EmitMember(writer, happening, owner, number);
        }

        writer.Line($"public {Statics.Modifier(happening)}{Names.User}EventSelector<{happening.Type}> {happening.Selector} => new({Statics.Receiver(happening)}{happening.Member}());");
        foreach (var slot in happening.Slots.Where(slot => slot.Override is null))
        {
            EmitSlot(writer, happening, slot, owner);
        }
    }

    public static void EmitSlot(SourceWriter writer, EventModel happening, SlotModel slot, DoubleModel owner)
    {
        var member = $"{Statics.Receiver(happening, slot, owner)}{happening.Member}()";
        writer.Line($"{Statics.Modifier(happening)}{Written.Declaration(slot, "event " + happening.DeclaredType, happening.Name)} {{ add => {member}.Add(value{Via("+=")}); remove => {member}.Remove(value{Via("-=")}); }}");

        string Via(string operation) => happening.IsStatic || slot == happening.Slots[0] ? "" : $", {Backing(happening, slot, owner, operation)}";
    }

    /// <param name="writer">Writes it.</param>
    /// <param name="happening">The event.</param>
    /// <param name="owner">The double.</param>
    /// <param name="number">Which of the double's members it is, from 1; 0 for static ones.</param>
    public static void EmitMember(SourceWriter writer, EventModel happening, DoubleModel owner, int number = 0)
    {
        var type = $"{Names.Generated}EventMember<{happening.Type}>";
        var field = Identifier.Field(happening.Member);
        var slot = happening.Slots[0];
        var backing = NumberedBacking.Has(happening) ? $", this, {number}" : !MemberCreation.IsBacked(happening) ? "" : $", {Backing(happening, slot, owner, "+=")}, {Backing(happening, slot, owner, "-=")}";
        writer.Line($"private {type}? {field};");
        writer.Line($"{Statics.Access(happening)} {type} {happening.Member}() => {field} ?? {Names.Generated}Lazily.Keep(ref {field}, new({happening.Nobody}{backing}));");
    }

    /// <summary>Who else hears of a subscription: the reference implementation, or the doubled class.</summary>
    private static string Backing(EventModel happening, SlotModel slot, DoubleModel owner, string operation)
    {
        var based = slot.Override?.Base is { } name
            ? $"{MemberCreation.CallsBase} ? handler => {DoubleEmitter.Self(owner)}.{name}({(operation == "+=" ? "true" : "false")}, handler) : null"
            : "null";
        return slot.Override is { IsOpen: false }
            ? based
            : MemberCreation.IfBacked(happening, slot, $"handler => {MemberCreation.Target(happening, slot, owner)}.{happening.Name} {operation} handler", based);
    }
}
