using System.Linq;
using TestKit.Generators.Emission.Members;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Model.StandIns;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission;

/// <summary>Prints what holds the static members of a double: an object for each test, found by the flow of execution.</summary>
internal static class Statics
{
    private const string Scope = "_statics";
    private const string Holder = "StaticMembers";
    private const string Bodies = "StaticBodies";

    public static void Emit(SourceWriter writer, DoubleModel model)
    {
        var bodies = string.Join(", ", model.StaticBodies.Select(_ => Bodies));
        writer.Line($"private static readonly {Names.Generated}StaticScope<{Holder}{(bodies.Length == 0 ? "" : $"<{bodies}>")}> {Scope} = new();");
        writer.Line("/// <summary>Controls the static members of the double as a whole, for this test and what it calls.</summary>");
        writer.Line($"public static {Names.User}ITestDouble {model.StaticProperty} => {Scope}.Current;");
        writer.Open($"private sealed class {Holder}{Generics.List(model.StaticBodies)} : {Names.Generated}StaticDouble{Generics.Constraints(model.StaticBodies)}");
        foreach (var member in model.Members.Where(member => member.IsStatic))
        {
            writer.Mark(member.Mark);
            EmitMember(writer, member, model);
            writer.Mark(null);
        }

        writer.Close();
        if (bodies.Length > 0)
        {
            DefaultBodyEmitter.EmitStatics(writer, Bodies, model);
        }
    }

    /// <summary>How accessible the runtime's member is: a static one stands in a class of its own.</summary>
    public static string Access(MemberModel member) => member.IsStatic ? "internal" : "private";

    public static string Modifier(MemberModel member) => member.IsStatic ? "static " : "";

    /// <summary>What the runtime's member is reached through, with a dot behind.</summary>
    public static string Receiver(MemberModel member) => member.IsStatic ? $"{Scope}.Current." : "";

    /// <summary>The same where a slot is filled: an override stands in another class, which knows the double.</summary>
    public static string Receiver(MemberModel member, SlotModel slot, DoubleModel owner)
        => slot.Override is not null && owner.StandIn is SubclassModel subclass ? $"{subclass.Owner}." : Receiver(member);

    private static void EmitMember(SourceWriter writer, MemberModel member, DoubleModel model)
    {
        switch (member)
        {
            case MethodModel method:
                MethodEmitter.EmitMember(writer, method, model);
                break;
            case PropertyModel property:
                PropertyEmitter.EmitMember(writer, property, model);
                break;
            case EventModel happening:
                EventEmitter.EmitMember(writer, happening, model);
                break;
        }
    }
}
