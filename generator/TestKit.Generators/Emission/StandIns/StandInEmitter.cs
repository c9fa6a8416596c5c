using TestKit.Generators.Model;
using TestKit.Generators.Model.StandIns;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission.StandIns;

/// <summary>Prints how a double gives the delegate or the object that stands in for it.</summary>
internal static class StandInEmitter
{
    public const string Create = "_create";
    public const string Object = "_object";

    public static void Emit(SourceWriter writer, DoubleModel model)
    {
        switch (model.StandIn)
        {
            case SubclassModel subclass:
                writer.Line($"private global::System.Func<{subclass.Name}>? {Create};");
                writer.Line($"private {subclass.Name}? {Object};");
                writer.Line($"private {subclass.Name} {subclass.Self} => {Names.Generated}Construction.Of(ref {Object}, this, {Create});");
                EmitConversion(writer, model);
                break;
            case DelegateModel pointer:
                writer.Line($"private {model.Interface}? {Object};");
                writer.Line($"private {model.Interface} {pointer.Self} => {Object} ?? {Names.Generated}Lazily.Keep(ref {Object}, {pointer.Method});");
                EmitConversion(writer, model);
                break;
        }
    }

    private static void EmitConversion(SourceWriter writer, DoubleModel model)
        => writer.Line($"public static implicit operator {model.Interface}({model.Name}{Generics.List(model.TypeParameters)} mock) => mock.{DoubleEmitter.Self(model)};");
}
