using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission;

/// <summary>Prints an event.</summary>
internal static class EventEmitter
{
    public static void Emit(SourceWriter writer, EventModel happening, DoubleModel owner)
    {
        var type = $"{Names.Generated}EventMember<{happening.Type}>";
        var field = Identifier.Field(happening.Member);
        var target = $"{MemberCreation.Target(happening, owner)}.{happening.Name}";
        var backing = $", {MemberCreation.IfBacked(happening, $"handler => {target} += handler")}, {MemberCreation.IfBacked(happening, $"handler => {target} -= handler")}";
        writer.Line($"private {type}? {field};");
        writer.Line($"private {type} {happening.Member} => {field} ?? {Names.Generated}Lazily.Keep(ref {field}, new({happening.Nobody}{backing}));");
        writer.Line($"public {Names.User}EventSelector<{happening.Type}> {happening.Selector} => new({happening.Member});");
        foreach (var slot in happening.Slots)
        {
            writer.Line($"event {happening.DeclaredType} {slot.Interface}.{happening.Name} {{ add => {happening.Member}.Add(value); remove => {happening.Member}.Remove(value); }}");
        }
    }
}
