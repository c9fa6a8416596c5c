using System.Linq;
using TestKit.Generators.Emission.Members;
using TestKit.Generators.Emission.StandIns;
using TestKit.Generators.Model;
using TestKit.Generators.Model.StandIns;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission;

/// <summary>Prints the constructors of a double.</summary>
internal static class ConstructorEmitter
{
    public static void Emit(SourceWriter writer, DoubleModel model)
    {
        if (model.StandIn is not SubclassModel subclass)
        {
            Emit(writer, model, new(default, model.Constructors, ""), "");
            return;
        }

        foreach (var constructor in subclass.Constructors)
        {
            var arguments = string.Join(", ", constructor.Parameters.Select(parameter => parameter.Name));
            Emit(writer, model, constructor, $"{StandInEmitter.Create} = {(arguments.Length == 0 ? "static " : "")}() => new {subclass.Name}({arguments}); ");
        }
    }

    /// <summary>The parameters that a doubled class's constructor has.</summary>
    public static string Declaration(ConstructorModel constructor)
        => string.Join(", ", constructor.Parameters.Select(parameter => $"{parameter.Type} {parameter.Name}"));

    private static void Emit(SourceWriter writer, DoubleModel model, ConstructorModel constructor, string create)
    {
        var head = $"public {model.Name}({string.Concat(constructor.Parameters.Select(parameter => $"{parameter.Type} {parameter.Name}, "))}";
        var names = new NameScope(constructor.Parameters.Select(parameter => Identifier.Plain(parameter.Name)));
        var (behavior, recording, backing, options) = (names.Take("behavior"), names.Take("recording"), names.Take("backing"), names.Take("options"));
        var factory = $"global::System.Func<{model.Interface}>";
        var recorded = $"{Names.Generated}DoubleState.Recording({recording})";
        var kinds = constructor.Kinds;

        // One body less for the compiler; parameters of a class's own could make it ambiguous which constructor is meant.
        var goesOn = create.Length == 0 && model.Backing is null && (kinds & ConstructorKinds.Configured) != 0;

        if ((kinds & ConstructorKinds.Plain) != 0)
        {
            writer.Line(model.Backing is null
                ? $"{head}{Names.User}MockBehavior {behavior} = {Names.User}MockBehavior.Loose, bool {recording} = true) {Body(create, $"_state = {Names.Generated}DoubleState.For(this, {behavior}, {recording});")}"
                : $"{head}bool {recording} = true) {Body(create, State(model, recorded, $"static () => new {model.Backing}()"))}");
        }

        if ((kinds & ConstructorKinds.Parameterless) != 0)
        {
            writer.Line($"{head}) : this({recording}: true) {{ }}");
        }

        if ((kinds & ConstructorKinds.Plain) != 0 && model.Sql is not null)
        {
            writer.Line($"{head}{Names.User}DatabaseVendor vendor, bool {recording} = true) : this({recording}: {recording}) => {Names.Generated}SqlDoubles.Speaks(this, vendor);");
        }

        if ((kinds & ConstructorKinds.Backed) != 0)
        {
            writer.Line($"{head}{model.Interface} {backing}, bool {recording} = true) {{ {create}{DoubleEmitter.Backing} = {Given(model, backing)}; _state = {Names.Generated}DoubleState.Backed(this, {recording}); }}");
        }

        if ((kinds & ConstructorKinds.BackedByFactory) != 0 && model.IsTypeArgument)
        {
            var given = $"{backing} ?? throw new global::System.ArgumentNullException(\"{backing}\")";
            writer.Line(goesOn
                ? $"{head}{factory} {backing}, bool {recording} = true) : this({recorded}, {given}) {{ }}"
                : $"{head}{factory} {backing}, bool {recording} = true) {Body(create, State(model, recorded, given))}");
        }

        if ((kinds & ConstructorKinds.Configured) != 0 && !model.IsTypeArgument)
        {
            writer.Line($"{head}{Names.User}DoubleOptions {options}) {Body(create, State(model, options, model.Backing is null ? "null" : $"static () => new {model.Backing}()"))}");
        }
        else if ((kinds & ConstructorKinds.Configured) != 0)
        {
            writer.Line($"{head}{Names.User}DoubleOptions {options}, {factory}? {backing} = null) {Body(create, State(model, options, model.Backing is null ? backing : $"{backing} ?? (static () => new {model.Backing}())"))}");
        }
    }

    private static string Body(string create, string statement) => create.Length == 0 ? $"=> {statement}" : $"{{ {create}{statement} }}";

    private static string State(DoubleModel model, string options, string backing)
        => $"_state = {Names.Generated}DoubleState.For<{(model.IsTypeArgument ? model.Interface : model.Backing ?? "object")}>(this, {options}, {backing}{Keep(model)});";

    /// <summary>What keeps the reference implementation that a factory made, where the double cannot be told to by number.</summary>
    private static string Keep(DoubleModel model)
        => NumberedBacking.Keeps(model) ? "" : model.IsTypeArgument || model.Backing is not null ? $", made => {DoubleEmitter.Backing} = made" : ", static _ => { }";

    private static string Given(DoubleModel model, string backing)
        => model.IsTypeArgument ? $"{Names.Generated}DoubleState.Backing({backing})" : $"{backing} ?? throw new global::System.ArgumentNullException(\"{backing}\")";
}
