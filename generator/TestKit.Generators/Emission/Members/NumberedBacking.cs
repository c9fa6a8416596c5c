using System.Linq;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission.Members;

/// <summary>The one method that goes to the reference implementation's members by their numbers: the compiler takes less for it than for a lambda and a condition at each member.</summary>
internal static class NumberedBacking
{
    /// <summary>As many parameters as the runtime forwards without a lambda.</summary>
    private const int LongestForward = 4;

    /// <summary>The interface that the double implements for it, with a comma in front; nothing where no member has a number.</summary>
    public static string Interface(DoubleModel model) => HasAny(model) ? $", {Names.Generated}IBacked" : "";

    /// <summary>Whether the member has a number; not where it is reached with type arguments, by a body of the type, or by what only its own marked members may name.</summary>
    public static bool Has(MemberModel member)
        => member is { IsStatic: false, Mark: null, DefaultBody: null } && member switch
        {
            MethodModel method => method is { Form: MethodForm.Ordinary, Sql: null, TypeParameters.Count: 0 } && MemberCreation.IsBacked(method),
            PropertyModel property => property is { IsByDelegate: false, CallType: null } && IsOpen(property),
            _ => member.Slots[0].Override is null or { IsOpen: true, Base: null },
        };

    /// <summary>Whether it also keeps the reference implementation that a factory made.</summary>
    public static bool Keeps(DoubleModel model) => (model.IsTypeArgument || model.Backing is not null) && HasAny(model);

    public static void Emit(SourceWriter writer, DoubleModel model)
    {
        if (!HasAny(model))
        {
            return;
        }

        writer.Blank();
        writer.Open($"object? {Names.Generated}IBacked.Backing(int member, object? value)");
        writer.Open("switch (member)");
        if (Keeps(model))
        {
            writer.Line($"case 0: {DoubleEmitter.Backing} = ({model.Interface})value; return null;");
        }

        for (var i = 0; i < model.Members.Count; i++)
        {
            if (Has(model.Members[i]))
            {
                Emit(writer, model.Members[i], model, i + 1);
            }
        }

        writer.Line("default: return null;").Close().Close();
    }

    private static bool HasAny(DoubleModel model) => model.Members.Any(Has);

    private static void Emit(SourceWriter writer, MemberModel member, DoubleModel owner, int number)
    {
        var (real, negated) = member switch
        {
            MethodModel method => ($"return {Real(method, owner)};", null),
            PropertyModel property => (PropertyEmitter.Read(property, owner), property.HasSetter ? PropertyEmitter.Write(property, owner) : null),
            _ => (Subscription((EventModel)member, owner, "+="), Subscription((EventModel)member, owner, "-=")),
        };
        writer.Line($"case {number}: {real}");
        if (negated is not null)
        {
            writer.Line($"case -{number}: {negated}");
        }
    }

    /// <summary>Whether each accessor that the property has can be asked for.</summary>
    private static bool IsOpen(PropertyModel property)
        => PropertyEmitter.Readable(property) is { Override: null or { IsGetterOpen: true } }
            && (!property.HasSetter || PropertyEmitter.Writable(property) is { Override: null or { IsSetterOpen: true } });

    private static string Subscription(EventModel happening, DoubleModel owner, string operation)
        => $"{MemberCreation.Target(happening, happening.Slots[0], owner)}.{happening.Name} {operation} ({happening.Type})value; return null;";

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
