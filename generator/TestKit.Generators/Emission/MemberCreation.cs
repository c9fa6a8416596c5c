using System.Linq;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission;

/// <summary>The expression that makes a method's member.</summary>
internal static class MemberCreation
{
    /// <summary>Whether the double was told to run the bodies of the class it doubles.</summary>
    public const string CallsBase = $"(({Names.User}ITestDouble)this).State.CallsBase";

    public const string BaseText = $"{Names.Generated}Backing.BaseBody";

    /// <summary>What an unconfigured call of a loose double returns; nothing for <c>default</c>.</summary>
    public static string Fallback(string? loose, DoubleModel owner)
        => loose switch
        {
            null => "",
            "this" => $", fallback: () => {DoubleEmitter.Self(owner)}",
            _ => $", fallback: static () => {loose}",
        };

    public static string Of(MethodModel method, DoubleModel owner)
    {
        var types = $"{Arguments.TupleType(method)}, {method.Return.Result}";
        var fallback = Fallback(method.Return.LooseDefault, owner);
        if (method.HandlerType is not null)
        {
            return $"new(this, {Signature(method)}, {Adapt(method)}{HandlerBacking(method, owner)}{fallback}){Base(method, owner)}";
        }

        var snapshot = Arguments.Snapshot(method.Parameters) is { } copy ? $", snapshot: {copy}" : "";
        if (method.Transition is { } transition)
        {
            return $"new {Names.Generated}TransitionMember<{types}, {transition.KeyType}, {transition.StateType}>(this, {Signature(method)}, {DoubleEmitter.TransitionJournal}, static a => new({Item(method, transition.Key)}, {Item(method, transition.From)}, {Item(method, transition.To)}){Backing(method, owner)}{fallback}{snapshot}){Base(method, owner)}";
        }

        return method.Disposes
            ? $"new {Names.Generated}DisposalMember(this, {Signature(method)}{Backing(method, owner)}){Base(method, owner)}"
            : $"new(this, {Signature(method)}{Backing(method, owner)}{fallback}{snapshot}){Base(method, owner)}";
    }

    /// <summary>What a member of the reference implementation is called on: for a default body, an object that has that body and nothing else of its own.</summary>
    public static string Target(MemberModel member, DoubleModel owner) => Target(member, member.Slots[0], owner);

    /// <summary>The same for one of several slots: of two bases, one may have the getter and the other the setter.</summary>
    public static string Target(MemberModel member, SlotModel slot, DoubleModel owner)
    {
        var target = member.DefaultBody ?? DoubleEmitter.Backing;
        return slot.Interface == owner.Interface ? target : $"(({slot.Interface}){target})";
    }

    public static string IfBacked(MemberModel member, string expression, string otherwise = "null")
        => member.DefaultBody is not null ? expression : $"{DoubleEmitter.Backing} is null ? {otherwise} : {expression}";

    private static string Backing(MethodModel method, DoubleModel owner)
        => method.Slots[0].Override is { IsOpen: false }
            ? ""
            : $", backing: {IfBacked(method, Answer(method, $"{Target(method, owner)}.{method.Name}", ""))}";

    private static string HandlerBacking(MethodModel method, DoubleModel owner)
    {
        var generics = Generics.List(method.TypeParameters);
        return method.Slots[0].Override is { IsOpen: false }
            ? ""
            : $", backing: {IfBacked(method, $"new {method.HandlerType}{generics}({Target(method, owner)}.{method.Name}{generics})")}";
    }

    /// <summary>What runs the body that the doubled class gives the method.</summary>
    private static string Base(MethodModel method, DoubleModel owner)
    {
        if (method.Slots[0].Override?.Base is not { } name)
        {
            return "";
        }

        var generics = Generics.List(method.TypeParameters);
        var target = $"{DoubleEmitter.Self(owner)}.{name}";
        var body = method.HandlerType is { } handler
            ? $"{Names.Generated}Backing.Delegate<{Arguments.TupleType(method)}, {method.Return.Result}, {handler}{generics}>(({Arguments.Declaration(method.Parameters)}) => {target}{generics}({Arguments.Forward(method.Parameters)}), {BaseText})"
            : Answer(method, target, $", {BaseText}");
        return $" {{ BaseBody = {body} }}";
    }

    /// <summary>The answer that calls a method with the arguments of the call.</summary>
    private static string Answer(MethodModel method, string target, string text)
    {
        var arguments = Arguments.TupleType(method);
        var (kind, types) = method.Return.Kind switch
        {
            ReturnKind.Void => ("Void", arguments),
            ReturnKind.Task => ("Task", arguments),
            ReturnKind.ValueTask => ("ValueTask", arguments),
            ReturnKind.TaskOfValue => ("Task", $"{arguments}, {method.Return.Result}"),
            ReturnKind.ValueTaskOfValue => ("ValueTask", $"{arguments}, {method.Return.Result}"),
            _ => ("Sync", $"{arguments}, {method.Return.Result}"),
        };
        return $"{Names.Generated}Backing.{kind}<{types}>(a => {target}{Generics.List(method.TypeParameters)}({Arguments.FromTuple(method.Parameters)}){text})";
    }

    /// <summary>The delegate that leaves defaults in the <c>out</c> parameters and takes its result from a function.</summary>
    private static string Adapt(MethodModel method)
    {
        var outputs = string.Concat(method.Parameters
            .Where(parameter => parameter.Passing == ParameterPassing.Out)
            .Select(parameter => $"{parameter.Name} = default!; "));
        var give = Arguments.Beside(method.Parameters, "give");
        var end = method.Return.Kind == ReturnKind.Void ? $"{give}();" : $"return {give}();";
        return $"static {give} => ({Arguments.Declaration(method.Parameters)}) => {{ {outputs}{end} }}";
    }

    private static string Signature(MethodModel method)
    {
        var parameters = string.Join(", ", method.Parameters.Where(parameter => parameter.Captured is not null).Select(parameter => Identifier.Plain(parameter.Name)));
        var name = Identifier.Plain(method.Name);
        return method.TypeParameters.Count == 0
            ? $"\"{name}({parameters})\""
            : $"\"{name}<\" + {string.Join(" + \", \" + ", method.TypeParameters.Select(type => $"{Names.Generated}GenericMember.NameOf<{type.Name}>()"))} + \">({parameters})\"";
    }

    private static string Item(MethodModel method, string parameter)
        => $"a.Item{method.Parameters.Where(each => each.Captured is not null).ToList().FindIndex(each => each.Name == parameter) + 1}";
}
