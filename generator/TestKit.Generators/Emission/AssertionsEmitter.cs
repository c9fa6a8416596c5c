using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission;

/// <summary>Prints the assertions that read a state through the interface, so that they work on every store.</summary>
internal static class AssertionsEmitter
{
    public static void Emit(SourceWriter writer, DoubleModel model, StateReaderModel reader)
    {
        writer.Open($"{(model.Accessibility.Length == 0 ? "internal" : model.Accessibility)} static class {model.ExtensionsName}Assertions");
        EmitFor(writer, model, reader, model.Interface);
        if (model is { StandIn: not null, Containers.Count: 0 })
        {
            var space = model.Namespace.Length == 0 ? "" : model.Namespace + ".";
            EmitFor(writer, model, reader, $"global::{space}{model.Name}{Generics.List(model.TypeParameters)}");
        }

        writer.Close();
    }

    private static void EmitFor(SourceWriter writer, DoubleModel model, StateReaderModel reader, string store)
    {
        var generics = Generics.List(model.TypeParameters);
        var constraints = Generics.Constraints(model.TypeParameters);
        var lastError = reader.LastError is null ? "null" : $"static record => record.{reader.LastError}";
        var parameters = $"this {store} store, {reader.KeyType} key";
        const string Token = "global::System.Threading.CancellationToken token = default";
        writer.Line("/// <summary>Fails unless what the key names is in the expected state, read through the interface.</summary>");
        writer.Line($"public static global::System.Threading.Tasks.Task AssertReachedAsync{generics}({parameters}, {reader.StateType} expected, {Token}){constraints} => {Names.Generated}StateReading.AssertReached(store, key, expected, {Read(reader)}, static record => record.{reader.State}, {lastError});");
        if (reader.LastError is not null)
        {
            writer.Line("/// <summary>Fails unless the last error is exactly the expected one, read through the interface; null and \"\" both stand for none.</summary>");
            writer.Line($"public static global::System.Threading.Tasks.Task AssertLastErrorAsync{generics}({parameters}, string? expected, {Token}){constraints} => {Names.Generated}StateReading.AssertLastError(store, key, expected, {Read(reader)}, static record => record.{reader.LastError});");
        }
    }

    private static string Read(StateReaderModel reader)
    {
        var call = $"(({reader.Interface})store).{reader.Method}(key{(reader.TakesToken ? ", token" : "")})";
        return reader.Kind switch
        {
            ReturnKind.TaskOfValue => $"() => {call}",
            ReturnKind.ValueTaskOfValue => $"() => {call}.AsTask()",
            _ => $"() => global::System.Threading.Tasks.Task.FromResult({call})",
        };
    }
}
