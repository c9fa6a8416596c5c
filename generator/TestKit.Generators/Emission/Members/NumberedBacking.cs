using System.Linq;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission.Members;

/// <summary>The one method that gives the reference implementation's methods by their numbers: the compiler takes less for it than for a lambda and a condition at each member.</summary>
internal static class NumberedBacking
{
    /// <summary>As many parameters as the runtime forwards without a lambda.</summary>
    private const int LongestForward = 4;

    /// <summary>The interface that the double implements for it, with a comma in front; nothing where no method has a number.</summary>
    public static string Interface(DoubleModel model) => model.Members.OfType<MethodModel>().Any(Has) ? $", {Names.Generated}IBacked" : "";

    /// <summary>Whether the method has a number; not where it is reached with type arguments, by a body of the interface, or by what only its own marked members may name.</summary>
    public static bool Has(MethodModel method)
        => method is { Form: MethodForm.Ordinary, IsStatic: false, Sql: null, Mark: null, TypeParameters.Count: 0 } && MemberCreation.IsBacked(method) && !MemberCreation.UsesBody(method, method.Slots[0]);

    public static void Emit(SourceWriter writer, DoubleModel model)
    {
        if (Interface(model).Length == 0)
        {
            return;
        }

        writer.Blank();
        writer.Open($"object? {Names.Generated}IBacked.Backing(int member)");
        writer.Open("switch (member)");
        for (var i = 0; i < model.Members.Count; i++)
        {
            if (model.Members[i] is MethodModel method && Has(method))
            {
                writer.Line($"case {i + 1}: return {Real(method, model)};");
            }
        }

        writer.Line("default: return null;").Close().Close();
    }

    private static string Real(MethodModel method, DoubleModel owner)
        => Forward(method) is { } kind
            ? $"{Names.Generated}Forward.{kind}({MemberCreation.Target(method, method.Slots[0], owner)}.{method.Name})"
            : MemberCreation.Real(method, method.Slots[0], owner);

    /// <summary>The runtime's method that takes the method as it is, with its type arguments; null where arguments or results have to be turned into something else.</summary>
    private static string? Forward(MethodModel method)
    {
        var isPlain = method is { HandlerType: null, IsNoMethodGroup: false, Return.Kept: ArgumentKind.Value }
            && method.Parameters.Count <= LongestForward
            && method.Parameters.All(parameter => parameter.Passing == ParameterPassing.Value && parameter.Captured == parameter.Type);
        var (kind, hasResult) = method.Return.Kind switch
        {
            ReturnKind.Void => ("Void", false),
            ReturnKind.Task => ("Task", false),
            ReturnKind.ValueTask => ("ValueTask", false),
            ReturnKind.TaskOfValue => ("TaskOf", true),
            ReturnKind.ValueTaskOfValue => ("ValueTaskOf", true),
            ReturnKind.OwnTask or ReturnKind.OwnTaskOfValue => (null, false),
            _ => ("Sync", true),
        };
        string[] types = [.. method.Parameters.Select(parameter => parameter.Type), .. hasResult ? new[] { method.Return.Result } : []];
        return !isPlain || kind is null ? null : kind + (types.Length == 0 ? "" : $"<{string.Join(", ", types)}>");
    }
}
