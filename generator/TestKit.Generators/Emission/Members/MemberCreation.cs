using System.Linq;
using TestKit.Generators.Model;
using TestKit.Generators.Emission.Sql;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Model.Sql;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission.Members;

/// <summary>The expression that makes a method's member.</summary>
internal static class MemberCreation
{
    /// <summary>Whether the double was told to run the bodies of the class it doubles.</summary>
    public const string CallsBase = $"(({Names.User}ITestDouble)this).State.CallsBase";

    public const string BaseText = $"{Names.Generated}Backing.BaseBody";

    private const string EmptyArray = "global::System.Array.Empty<";

    public static string Of(MethodModel method, DoubleModel owner, int number)
    {
        var types = $"{Arguments.TupleType(method)}, {method.Return.Result}";
        var fallback = Fallback(method, method.Return.LooseDefault, owner);
        if (method.HandlerType is not null)
        {
            return $"new(this, {Signature(method)}{(NeedsAdapter(method) ? $", {Adapt(method)}" : "")}{Backing(method, owner, number)}{fallback}){Base(method, owner)}";
        }

        var snapshot = Arguments.Snapshot(method.Parameters) is { } copy ? $", snapshot: {copy}" : "";
        if (method.Sql is { } sql)
        {
            return sql.Role is SqlRoleKind.Query or SqlRoleKind.Execute
                ? SqlMemberCreation.Statement(method, sql, Signature(method), Backing(method, owner, number), snapshot)
                : $"new(this, {Signature(method)}{SqlMemberCreation.TransactionAnswer(method, sql, Backing(method, owner, number))}{snapshot})";
        }

        if (method.Transition is { } transition)
        {
            return $"new {Names.Generated}TransitionMember<{types}, {transition.KeyType}, {transition.StateType}>(this, {Signature(method)}, {DoubleEmitter.TransitionJournal}, static a => new({Item(method, transition.Key)}, {Item(method, transition.From)}, {Item(method, transition.To)}){Backing(method, owner, number)}{fallback}{snapshot}){Base(method, owner)}";
        }

        return method.Disposes
            ? $"new {Names.Generated}DisposalMember(this, {Signature(method)}{Backing(method, owner, number)}){Base(method, owner)}"
            : $"new(this, {Signature(method)}{Backing(method, owner, number)}{fallback}{snapshot}){Base(method, owner)}";
    }

    /// <summary>The argument that says what an unconfigured call returns; nothing for <c>default</c>. The double that a static member returns is a new one.</summary>
    public static string Fallback(MemberModel member, string? loose, DoubleModel owner)
        => (loose, member.IsStatic) switch
        {
            (null, _) => "",
            ("\"\"", _) => $", fallback: {Names.Generated}Nothing.Text",
            (_, _) when loose.StartsWith(EmptyArray, System.StringComparison.Ordinal) && loose.EndsWith(">()", System.StringComparison.Ordinal) => $", fallback: {Names.Generated}Nothing.Array{loose.Substring(EmptyArray.Length - 1)}",
            ("this", true) => $", fallback: static () => new {owner.Name}{Generics.List(owner.TypeParameters)}({Names.User}MockBehavior.Loose)",
            ("this", false) => $", fallback: () => {DoubleEmitter.Self(owner)}",
            _ => $", fallback: {(loose.Contains("(this)") ? "" : "static ")}() => {loose}",
        };

    /// <summary>What a member of the reference implementation is called on: for a default body, an object that has that body and nothing else of its own.</summary>
    /// <param name="member">The member.</param>
    /// <param name="slot">One of its slots: of two bases, each has its own.</param>
    /// <param name="owner">The double.</param>
    public static string Target(MemberModel member, SlotModel slot, DoubleModel owner)
    {
        var target = UsesBody(member, slot) ? member.DefaultBody : DoubleEmitter.Backing;
        return member.IsStatic || slot.Interface == owner.Interface ? target! : $"(({slot.Interface}){target})";
    }

    public static string IfBacked(MemberModel member, SlotModel slot, string expression, string otherwise = "null")
        => UsesBody(member, slot) ? expression : $"{DoubleEmitter.Backing} is null ? {otherwise} : {expression}";

    /// <summary>The argument that leads a call through another slot than the first to the reference implementation's own member; nothing for the first.</summary>
    public static string Via(MethodModel method, SlotModel slot, DoubleModel owner)
        => method.IsStatic || slot == method.Slots[0] ? "" : $", via: {BackingOf(method, slot, owner)}";

    /// <summary>An abstract slot beside one with a body has no body to run.</summary>
    public static bool UsesBody(MemberModel member, SlotModel slot) => member.DefaultBody is not null && (slot.HasBody || slot == member.Slots[0]);

    private static string Backing(MethodModel method, DoubleModel owner, int number)
        => NumberedBacking.Has(method) ? $", number: {number}"
            : IsBacked(method) ? $", backing: {BackingOf(method, method.Slots[0], owner)}"
            : "";

    private static string BackingOf(MethodModel method, SlotModel slot, DoubleModel owner) => IfBacked(method, slot, Real(method, slot, owner));

    /// <summary>What answers of the object that has the method: an answer, or a delegate of the method's own signature.</summary>
    public static string Real(MethodModel method, SlotModel slot, DoubleModel owner)
    {
        var target = Target(method, slot, owner);
        if (method.HandlerType is not { } handler)
        {
            return Answer(method, Written.Call(method, target, Arguments.EachFromTuple(method.Parameters)), "");
        }

        var generics = Generics.List(method.TypeParameters);
        var run = method is { Form: MethodForm.Ordinary, IsNoMethodGroup: false }
            ? $"{target}.{method.Name}{generics}"
            : Forwarding(method, Written.Call(method, target, Arguments.ForwardEach(method.Parameters)));
        return $"new {handler}{generics}({run})";
    }

    /// <summary>What runs the body that the doubled class gives the method.</summary>
    private static string Base(MethodModel method, DoubleModel owner)
    {
        if (method.Slots[0] is not { Override.Base: { } name } slot || (method.Form == MethodForm.Setter && slot.Setter != "set"))
        {
            return "";
        }

        var generics = Generics.List(method.TypeParameters);
        var target = $"{DoubleEmitter.Self(owner)}.{name}{generics}";
        var body = method.HandlerType is { } handler
            ? $"{Names.Generated}Backing.Delegate<{Arguments.TupleType(method)}, {method.Return.Result}, {handler}{generics}>({Forwarding(method, $"{target}({Arguments.Forward(method.Parameters)})")}, {BaseText})"
            : Answer(method, $"{target}({Arguments.FromTuple(method.Parameters)})", $", {BaseText}");
        return $" {{ BaseBody = {body} }}";
    }

    /// <summary>The answer of an object that has the method, with its own type parameters.</summary>
    public static string Via(MethodModel method, string target)
    {
        var generics = Generics.List(method.TypeParameters);
        var call = $"{target}.{method.Name}{generics}";
        return method.HandlerType is { } handler
            ? $"{Names.Generated}Backing.Delegate<{Arguments.TupleType(method)}, {method.Return.Result}, {handler}{generics}>({call})"
            : Answer(method, $"{call}({Arguments.FromTuple(method.Parameters)})", "");
    }

    /// <summary>Whether something else than a set-up can be asked for the member: a static one has its body alone.</summary>
    public static bool IsBacked(MemberModel member) => !member.IsStatic || member.DefaultBody is not null;

    /// <summary>The same for a method, which may also be protected.</summary>
    public static bool IsBacked(MethodModel method)
        => IsBacked((MemberModel)method) && (method.Slots[0].Override is not { } overriding || method.Form switch
        {
            MethodForm.Getter => overriding.IsGetterOpen,
            MethodForm.Setter => overriding.IsSetterOpen,
            _ => overriding.IsOpen,
        });

    private static string Forwarding(MethodModel method, string call)
        => $"({Arguments.Declaration(method.Parameters)}) => {(method.Return.IsReference ? "ref " : "")}{call}";

    /// <summary>The answer that a call with the recorded arguments gives.</summary>
    private static string Answer(MethodModel method, string call, string text)
    {
        var arguments = Arguments.TupleType(method);
        var (kind, types) = method.Return.Kind switch
        {
            ReturnKind.Void => ("Void", arguments),
            ReturnKind.Task => ("Task", arguments),
            ReturnKind.ValueTask => ("ValueTask", arguments),
            ReturnKind.TaskOfValue => ("Task", $"{arguments}, {method.Return.Result}"),
            ReturnKind.ValueTaskOfValue => ("ValueTask", $"{arguments}, {method.Return.Result}"),
            ReturnKind.OwnTask => ("Task", arguments),
            ReturnKind.OwnTaskOfValue => ("Task", $"{arguments}, {method.Return.Result}"),
            _ => ("Sync", $"{arguments}, {method.Return.Result}"),
        };
        var lambda = method.Return.Kind is ReturnKind.OwnTask or ReturnKind.OwnTaskOfValue ? "async a => await " : "a => ";
        return $"{Names.Generated}Backing.{kind}<{types}>({lambda}{Arguments.Keep(method.Return.Kept, call, method.Return.Result)}{text})";
    }

    /// <summary>Whether what a call returns has to be made of the result that is set up, by a delegate of the method's own signature.</summary>
    public static bool NeedsAdapter(MethodModel method) => method.Return is { IsReference: true } or { Kind: not ReturnKind.Void, Kept: not ArgumentKind.Value };

    /// <summary>Leaves defaults in the <c>out</c> parameters.</summary>
    public static string Outputs(MethodModel method)
        => string.Concat(method.Parameters.Where(parameter => parameter.Passing == ParameterPassing.Out).Select(parameter => $"{parameter.Name} = default!; "));

    /// <summary>The delegate that leaves defaults in the <c>out</c> parameters and takes its result from a function.</summary>
    private static string Adapt(MethodModel method)
    {
        var give = Arguments.Beside(method.Parameters, "give");
        var end = method.Return switch
        {
            { IsReference: true, Kept: ArgumentKind.RefStruct } => $"{give}(); throw {Names.Generated}References.None();",
            { IsReference: true } => $"return ref {give}().Value;",
            { Kept: ArgumentKind.RefStruct } => $"{give}(); return default;",
            { Kept: ArgumentKind.Cast } => $"return ({method.Return.Type}){give}();",
            _ => $"return {give}();",
        };
        return $"static {give} => ({Arguments.Declaration(method.Parameters)}) => {{ {Outputs(method)}{end} }}";
    }

    private static string Signature(MethodModel method)
    {
        if (method.Form is MethodForm.Getter or MethodForm.Setter)
        {
            return AccessorSignature(method);
        }

        var types = string.Join(" + \", \" + ", method.TypeParameters.Select(type => $"{Names.Generated}GenericMember.NameOf<{type.Name}>()"));
        return $"\"{Shape(method, types.Length == 0 ? "" : $"<\" + {types} + \">")}\"";
    }

    /// <summary>Name and parameter names, as messages show them.</summary>
    public static string Shape(MethodModel method, string types = "")
    {
        var parameters = string.Join(", ", method.Parameters.Where(parameter => parameter.Captured is not null).Select(parameter => Identifier.Plain(parameter.Name)));
        return $"{Identifier.Plain(method.Form is MethodForm.Operator or MethodForm.Conversion ? method.Selector : method.Name)}{types}({parameters}){(method.Uncopied is null ? "" : $"|{method.Uncopied}")}";
    }

    private static string AccessorSignature(MethodModel method)
    {
        var keys = method.Parameters.Take(method.Parameters.Count - (method.Form == MethodForm.Setter ? 1 : 0)).Select(parameter => Identifier.Plain(parameter.Name));
        return $"\"{Identifier.Plain(method.Name)}{(method.Name == "this" ? $"[{string.Join(", ", keys)}]" : "")}{(method.Form == MethodForm.Setter ? "=" : "")}\"";
    }

    /// <summary>A parameter as it is found in the tuple <c>a</c> of the recorded arguments.</summary>
    public static string Item(MethodModel method, string parameter)
        => $"a.Item{method.Parameters.Where(each => each.Captured is not null).ToList().FindIndex(each => each.Name == parameter) + 1}";
}
