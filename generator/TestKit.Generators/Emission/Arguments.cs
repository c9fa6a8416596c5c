using System.Collections.Generic;
using System.Linq;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission;

/// <summary>Parameters in all the places where a member's code needs them.</summary>
internal static class Arguments
{
    private const int LongestSelector = 8;

    /// <summary>The recorded arguments as a tuple type.</summary>
    public static string TupleType(IEnumerable<ParameterModel> parameters)
        => Captured(parameters) switch
        {
            { Count: 0 } => Names.NoKeys,
            { Count: 1 } one => $"{Names.NoKeys}<{one[0].Captured}>",
            var more => $"({string.Join(", ", more.Select(parameter => parameter.Captured))})",
        };

    /// <summary>The recorded arguments of a method as a tuple type, under its short name where it has one.</summary>
    public static string TupleType(MethodModel method) => method.ArgumentsAlias ?? TupleType(method.Parameters);

    /// <summary>The tuple of the arguments of a call.</summary>
    public static string Tuple(IEnumerable<ParameterModel> parameters)
        => Captured(parameters) switch
        {
            { Count: 0 } => "default",
            { Count: 1 } one => $"new({Keep(one[0], parameters)})",
            var more => $"({string.Join(", ", more.Select(parameter => Keep(parameter, parameters)))})",
        };

    private static string Keep(ParameterModel parameter, IEnumerable<ParameterModel> all)
        => parameter.TestType is not null ? Seen(parameter, all) : Keep(parameter.Kind, parameter.Name, parameter.Captured!);

    /// <summary>A value in the form in which it is kept.</summary>
    public static string Keep(ArgumentKind kind, string value, string kept)
        => kind switch
        {
            ArgumentKind.Span => value + ".ToArray()",
            ArgumentKind.Cast => $"({kept}){value}",
            _ => value,
        };

    /// <summary>What is kept of a ref struct: a local beside the parameters.</summary>
    public static string Seen(ParameterModel parameter, IEnumerable<ParameterModel> all) => Beside(all, Identifier.Plain(parameter.Name) + "Seen");

    /// <summary>The parameters as the interface declares them, without default values.</summary>
    public static string Declaration(IEnumerable<ParameterModel> parameters)
        => string.Join(", ", parameters.Select(parameter => $"{parameter.Scope}{Modifier(parameter.Passing)}{parameter.Type} {parameter.Name}"));

    /// <summary>A name for something beside the parameters, which may have any name.</summary>
    public static string Beside(IEnumerable<ParameterModel> parameters, string name)
        => new NameScope(parameters.Select(parameter => Identifier.Plain(parameter.Name))).Take(name);

    /// <summary>The parameters handed on with their own names.</summary>
    public static string Forward(IEnumerable<ParameterModel> parameters)
        => string.Join(", ", ForwardEach(parameters));

    public static string[] ForwardEach(IEnumerable<ParameterModel> parameters)
        => [.. parameters.Select(parameter => parameter.Passing switch
        {
            ParameterPassing.Out => $"out {parameter.Name}",
            ParameterPassing.Ref => $"ref {parameter.Name}",
            ParameterPassing.In or ParameterPassing.RefReadOnly => $"in {parameter.Name}",
            _ => parameter.Name,
        })];

    /// <summary>The arguments taken out of the tuple <c>a</c>.</summary>
    public static string FromTuple(IEnumerable<ParameterModel> parameters, string tuple = "a")
        => string.Join(", ", EachFromTuple(parameters, tuple));

    public static string[] EachFromTuple(IEnumerable<ParameterModel> parameters, string tuple = "a")
        => [.. parameters.Select((parameter, i) => $"{(parameter.Captured == parameter.Type ? "" : $"({parameter.Type})")}{tuple}.Item{i + 1}")];

    /// <summary>What copies those arguments that could change; null where none can.</summary>
    public static string? Snapshot(IReadOnlyList<ParameterModel> parameters)
    {
        var captured = Captured(parameters);
        if (captured.All(parameter => parameter.SnapshotCall is null))
        {
            return null;
        }

        var items = captured.Select((parameter, i) => parameter.SnapshotCall is null ? $"a.Item{i + 1}" : $"{parameter.SnapshotCall}(a.Item{i + 1})");
        var copy = captured.Count == 1 ? $"new({items.Single()})" : $"({string.Join(", ", items)})";
        return captured.Exists(parameter => parameter.SnapshotCall == Names.Copy)
            ? $"static a => {{ var c = new {Names.Generated}Copies(); return {(captured.Count == 1 ? $"new {TupleType(parameters)}{copy.Substring(3)}" : copy)}; }}"
            : $"static a => {copy}";
    }

    /// <summary>The parameters of a selector: matchers, of which all may be left out.</summary>
    public static string Matchers(IEnumerable<ParameterModel> parameters)
        => string.Join(", ", Captured(parameters).Select(parameter =>
            $"{Names.User}{(parameter.NeedsRawOverload ? "ArgMatcher" : "Arg")}<{parameter.Captured}> {parameter.Name} = default"));

    /// <summary>The parameters of the selector's overload that takes plain values where a matcher does not come by itself.</summary>
    public static string RawValues(IEnumerable<ParameterModel> parameters)
    {
        var captured = Captured(parameters);
        var lastRaw = captured.FindLastIndex(parameter => parameter.NeedsRawOverload);
        return string.Join(", ", captured.Select((parameter, i) => parameter.NeedsRawOverload
            ? $"{(parameter.IsParams ? "params " : "")}{parameter.TestType ?? parameter.Captured} {parameter.Name}"
            : $"{Names.User}Arg<{parameter.Captured}> {parameter.Name}{(i > lastRaw ? " = default" : "")}"));
    }

    /// <summary>The type of the selectors of a member.</summary>
    public static string SelectorType(IEnumerable<ParameterModel> parameters, string tuple, string result, string callType)
    {
        var captured = Captured(parameters);
        return captured.Count > LongestSelector
            ? $"{Names.User}LongSelector<{tuple}, {result}, {callType}>"
            : $"{Names.User}Selector<{string.Concat(captured.Select(parameter => parameter.Captured + ", "))}{result}, {callType}>";
    }

    /// <summary>The parameters of the constructor of a type of selectors.</summary>
    public static string SelectorParameters(IEnumerable<ParameterModel> parameters)
        => string.Concat(Captured(parameters).Select(parameter => $", {Names.User}Arg<{parameter.Captured}> {parameter.Name}"));

    public static string SelectorArguments(IEnumerable<ParameterModel> parameters) => string.Concat(Captured(parameters).Select(parameter => ", " + parameter.Name));

    /// <summary>A selector's parameters handed on to it, each with a comma in front.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="member">The runtime's member.</param>
    /// <param name="raw">Whether they are plain values where a matcher does not come by itself.</param>
    public static string Match(IEnumerable<ParameterModel> parameters, string member, bool raw)
    {
        var captured = Captured(parameters);
        return string.Concat(captured.Select(parameter => parameter.NeedsRawOverload switch
        {
            true when raw && parameter.TestType is { } test => $", {member}.Where<{test}>({parameter.Name})",
            true when raw => $", {Names.User}Arg.Is<{parameter.Captured}>({parameter.Name})",
            true when captured.Count > LongestSelector => $", (({Names.User}Arg<{parameter.Captured}>){parameter.Name})",
            _ => ", " + parameter.Name,
        }));
    }

    /// <summary>The same for a selector that takes its matchers whatever their types.</summary>
    public static string MatchUntyped(IEnumerable<ParameterModel> parameters, bool raw)
        => string.Concat(Captured(parameters).Select(parameter => parameter.NeedsRawOverload switch
        {
            true when raw => $", {Names.User}Arg.Is<{parameter.Captured}>({parameter.Name})",
            true => $", ({Names.User}Arg<{parameter.Captured}>){parameter.Name}",
            _ => ", " + parameter.Name,
        }));

    private static List<ParameterModel> Captured(IEnumerable<ParameterModel> parameters) => [.. parameters.Where(parameter => parameter.Captured is not null)];

    public static string Modifier(ParameterPassing passing)
        => passing switch
        {
            ParameterPassing.In => "in ",
            ParameterPassing.Ref => "ref ",
            ParameterPassing.Out => "out ",
            ParameterPassing.RefReadOnly => "ref readonly ",
            _ => "",
        };
}
