using TestKit.Generators.Model;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission;

/// <summary>Prints the constructors of a double.</summary>
internal static class ConstructorEmitter
{
    public static void Emit(SourceWriter writer, DoubleModel model)
    {
        var name = model.Name;
        var factory = $"global::System.Func<{model.Interface}>";
        const string Options = $"{Names.Generated}DoubleState.Recording(recording)";
        if (Has(model, ConstructorKinds.Plain))
        {
            writer.Line(model.Backing is null
                ? $"public {name}({Names.User}MockBehavior behavior = {Names.User}MockBehavior.Loose, bool recording = true) => _state = {Names.Generated}DoubleState.For(this, behavior, recording);"
                : $"public {name}(bool recording = true) => _state = {State(model, Options, $"static () => new {model.Backing}()")};");
        }

        if (Has(model, ConstructorKinds.Plain) && model.Sql is not null)
        {
            writer.Line($"public {name}({Names.User}DatabaseVendor vendor, bool recording = true) : this(recording: recording) => {Names.Generated}SqlDoubles.Speaks(this, vendor);");
        }

        if (Has(model, ConstructorKinds.Backed))
        {
            writer.Line($"public {name}({model.Interface} backing, bool recording = true) {{ {DoubleEmitter.Backing} = {Given(model)}; _state = {Names.Generated}DoubleState.For(this, {Names.User}MockBehavior.Loose, recording); }}");
        }

        if (Has(model, ConstructorKinds.BackedByFactory) && model.IsTypeArgument)
        {
            writer.Line($"public {name}({factory} backing, bool recording = true) => _state = {State(model, Options, $"backing ?? throw new global::System.ArgumentNullException(\"backing\")")};");
        }

        if (Has(model, ConstructorKinds.Configured) && !model.IsTypeArgument)
        {
            writer.Line($"public {name}({Names.User}DoubleOptions options) => _state = {State(model, "options", model.Backing is null ? "null" : $"static () => new {model.Backing}()")};");
        }
        else if (Has(model, ConstructorKinds.Configured))
        {
            var backing = model.Backing is null ? "backing" : $"backing ?? (static () => new {model.Backing}())";
            writer.Line($"public {name}({Names.User}DoubleOptions options, {factory}? backing = null) => _state = {State(model, "options", backing)};");
        }
    }

    private static string State(DoubleModel model, string options, string backing)
        => $"{Names.Generated}DoubleState.For<{(model.IsTypeArgument ? model.Interface : model.Backing ?? "object")}>(this, {options}, {backing}, {(model.IsTypeArgument || model.Backing is not null ? $"made => {DoubleEmitter.Backing} = made" : "static _ => { }")})";

    private static string Given(DoubleModel model)
        => model.IsTypeArgument ? $"{Names.Generated}DoubleState.Backing(backing)" : "backing ?? throw new global::System.ArgumentNullException(\"backing\")";

    private static bool Has(DoubleModel model, ConstructorKinds kind) => (model.Constructors & kind) != 0;
}
