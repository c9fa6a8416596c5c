using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Values;

namespace TestKit.Analyzers.TK2000;

/// <summary>An expression that begins with a double: <c>store</c>, the selection <c>.GetAsync("j1")</c>, and what is done with it <c>.Returns(job).Once()</c>.</summary>
/// <param name="Double">The variable that has the double.</param>
/// <param name="Selection">The members that select, in order.</param>
/// <param name="Calls">The calls that follow, in order.</param>
internal sealed record Chain(ISymbol Double, ImmutableArray<IOperation> Selection, ImmutableArray<IInvocationOperation> Calls)
{
    private static readonly ImmutableHashSet<string> s_answers = ["Returns", "Does", "Throws", "CallsBacking", "ReturnsAsync", "Yields", "YieldsThenThrows"];
    private static readonly ImmutableHashSet<string> s_limits = ["Once", "Times", "OnCall", "Every", "After", "WithProbability", "ThenReturns", "ThenThrows", "ThenCallsBacking"];

    /// <summary>Whether it is an answer for all calls that it selects, however many.</summary>
    public bool AnswersAlways
        => Calls.Length > 0
            && s_answers.Contains(Calls[0].TargetMethod.Name)
            && !IsSequence
            && !Calls.Any(call => s_limits.Contains(call.TargetMethod.Name));

    /// <summary>Whether it has several answers, one for each call.</summary>
    public bool IsSequence
        => (Calls[0].TargetMethod.Name == "Returns" && Calls[0].TargetMethod.Parameters.Count(parameter => parameter.Name is "first" or "second") == 2)
            || Calls.Any(call => call.TargetMethod.Name.StartsWith("Then", System.StringComparison.Ordinal));

    /// <summary>Null for what is no such expression, or begins with anything but a variable.</summary>
    public static Chain? Of(IOperation expression, DoubleTypes types)
    {
        var calls = new List<IInvocationOperation>();
        var current = Operations.Bare(expression);
        while (current is IInvocationOperation call && !types.IsSelection(call.Type) && From(call) is { } before && (types.IsSetup(before.Type) || types.IsSelection(before.Type)))
        {
            calls.Insert(0, call);
            current = before;
        }

        var selection = new List<IOperation>();
        while (types.IsSelection(current.Type) && From(current) is { } before)
        {
            selection.Insert(0, current);
            current = before;
        }

        return selection.Count > 0 && VariableOf(current) is { } variable ? new(variable, [.. selection], [.. calls]) : null;
    }

    public bool Has(string call) => Call(call) is not null;

    public IInvocationOperation? Call(string name) => Calls.FirstOrDefault(each => each.TargetMethod.Name == name);

    /// <summary>Whether it selects every call that the other one selects.</summary>
    public bool Covers(Chain other)
        => SymbolEqualityComparer.Default.Equals(Double, other.Double)
            && Selection.Length == other.Selection.Length
            && Selection.Zip(other.Selection, (mine, its) => Covers(mine, its)).All(covers => covers);

    public bool Mentions(ISymbol variable) => SymbolEqualityComparer.Default.Equals(Double, variable);

    /// <summary>The symbol of a variable, a field or a property of this.</summary>
    public static ISymbol? VariableOf(IOperation operation)
        => operation switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation, Member: IFieldSymbol or IPropertySymbol } member => member.Member,
            _ => null,
        };

    private static IOperation? From(IOperation operation)
        => operation switch
        {
            IInvocationOperation { Instance: { } instance } => Operations.Bare(instance),
            IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments.Length: > 0 } call => Operations.Bare(call.Arguments[0].Value),
            IPropertyReferenceOperation { Instance: { } instance } => Operations.Bare(instance),
            _ => null,
        };

    private static bool Covers(IOperation mine, IOperation other)
    {
        var (member, arguments) = Parts(mine);
        var (otherMember, otherArguments) = Parts(other);
        return SymbolEqualityComparer.Default.Equals(member, otherMember)
            && arguments.Length == otherArguments.Length
            && arguments.Zip(otherArguments, (argument, its) => IsAny(argument) || AreSame(argument, its)).All(covers => covers);
    }

    private static (ISymbol? Member, ImmutableArray<IArgumentOperation> Arguments) Parts(IOperation operation)
        => operation switch
        {
            IInvocationOperation call => (call.TargetMethod, [.. call.Arguments.Skip(call.Instance is null ? 1 : 0).OrderBy(argument => argument.Parameter?.Ordinal)]),
            IPropertyReferenceOperation property => (property.Property, [.. property.Arguments.OrderBy(argument => argument.Parameter?.Ordinal)]),
            _ => (null, []),
        };

    private static bool IsAny(IArgumentOperation argument)
        => argument.ArgumentKind == ArgumentKind.DefaultValue || Value(argument) is IPropertyReferenceOperation { Property: { Name: "Any", ContainingType.Name: "Arg" } };

    private static bool AreSame(IArgumentOperation left, IArgumentOperation right)
    {
        var (mine, its) = (Value(left), Value(right));
        return mine.ConstantValue is { HasValue: true } constant
            ? its.ConstantValue is { HasValue: true } other && Equals(constant.Value, other.Value)
            : mine is ILocalReferenceOperation or IParameterReferenceOperation && SymbolEqualityComparer.Default.Equals(VariableOf(mine), VariableOf(its));
    }

    /// <summary>The value that became a matcher.</summary>
    private static IOperation Value(IArgumentOperation argument)
    {
        var value = argument.Value;
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }
}
