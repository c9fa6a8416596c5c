using System.Linq;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Model.StandIns;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission.StandIns;

/// <summary>Prints the class that inherits the doubled one: overrides that hand on to the double, and the bodies that they override.</summary>
internal static class SubclassEmitter
{
    public static void Emit(SourceWriter writer, SubclassModel subclass, DoubleModel model)
    {
        var owner = model.Name + Generics.List(model.TypeParameters);
        writer.Open($"private sealed {(subclass.IsRecord ? "record" : "class")} {subclass.Name} : {model.Interface}, {Names.Generated}IDoubledObject");
        writer.Line($"private readonly {owner} {Field(subclass)} = {Names.Generated}Construction.Owner<{owner}>();");
        foreach (var constructor in subclass.Constructors)
        {
            EmitConstructor(writer, subclass, constructor);
        }

        writer.Line($"{Names.User}ITestDouble {Names.Generated}IDoubledObject.Owner => {Field(subclass)};");
        writer.Line($"private {owner} {subclass.Owner} {{ get {{ {Field(subclass)}.{StandInEmitter.Object} ??= this; return {Field(subclass)}; }} }}");
        foreach (var member in model.Members)
        {
            writer.Blank();
            writer.Mark(member.Mark);
            foreach (var slot in member.Slots)
            {
                Emit(writer, member, slot, model);
            }

            writer.Mark(null);
        }

        writer.Close();
    }

    private static string Field(SubclassModel subclass) => Identifier.Field(subclass.Owner);

    private static void EmitConstructor(SourceWriter writer, SubclassModel subclass, ConstructorModel constructor)
    {
        if (subclass.SetsRequiredMembers)
        {
            writer.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        }

        var body = subclass.IsFinalizable ? "{ global::System.GC.SuppressFinalize(this); }" : "{ }";
        writer.Line($"public {subclass.Name}({ConstructorEmitter.Declaration(constructor)}) : base({constructor.Arguments}) {body}");
    }

    private static void Emit(SourceWriter writer, MemberModel member, SlotModel slot, DoubleModel model)
    {
        DoubleEmitter.EmitSlot(writer, member, slot, model);
        if (slot.Override?.Base is { } name)
        {
            BaseBodyEmitter.Emit(writer, member, slot, name);
        }
    }
}
