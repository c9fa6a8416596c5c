using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Values;
using TestKit.Analyzers.Script.Code;
using TestKit.Data;

namespace TestKit.Analyzers.Script;

/// <summary>Whether one expectation takes every statement that another would answer.</summary>
internal static class Coverage
{
    public static bool Covers(Expectation newer, Expectation older, CodeReading code)
        => newer.IsQuery == older.IsQuery
            && newer.Owner.IsSame(older.Owner)
            && newer.AnswersAlways && newer.IsPlain
            && older.AnswersAlways && older.IsPlain
            && IsFollowedBy(older.Call, newer.Call, code)
            && TakesText(newer, older)
            && TakesArguments(newer, older);

    private static bool TakesText(Expectation newer, Expectation older)
        => newer.Statement() is { } mine && older.Statement() is { } its
            && (mine.Normalized == its.Normalized || (newer.Owner.IsStrict == false && new SqlFragment(mine.Text).IsPartOf(its.Normalized)));

    private static bool TakesArguments(Expectation newer, Expectation older)
        => newer.Step("WithArgs") is not { } mine
            || (older.Step("WithArgs") is { } its && Values(mine) is { } wanted && Values(its) is { } others && wanted.SequenceEqual(others));

    private static List<object?>? Values(IInvocationOperation withArgs)
        => Code.Arguments.At(withArgs, 0) is not { } argument || Code.Arguments.Elements(argument.Value) is not { } elements || elements.Any(element => Constant(element) is not { HasValue: true })
            ? null
            : [.. elements.Select(element => Constant(element).Value)];

    private static Optional<object?> Constant(IOperation element) => Operations.Bare(element).ConstantValue;

    /// <summary>Whether the second stands behind the first in one chain or one block, and nothing but the product itself is called in between.</summary>
    private static bool IsFollowedBy(IOperation first, IOperation second, CodeReading code)
    {
        if (Statement(first) is not { } from || Statement(second) is not { } to)
        {
            return false;
        }

        if (from == to)
        {
            return IsLaterInChain(first, second);
        }

        if (from.Parent is not IBlockOperation block || block != to.Parent || from.Syntax.SpanStart > to.Syntax.SpanStart)
        {
            return false;
        }

        return block.Operations
            .SkipWhile(each => each != from).TakeWhile(each => each != to).Append(to)
            .SelectMany(each => each.DescendantsAndSelf())
            .All(each => each is not IAwaitOperation && (each is not IInvocationOperation call || (code.Types.IsOwn(call.TargetMethod) && call.TargetMethod.Name != "Reset")));
    }

    /// <summary>A chain is nested: what comes first is the innermost.</summary>
    private static bool IsLaterInChain(IOperation first, IOperation second) => Operations.Ancestors(first).Contains(second);

    /// <summary>The statement around the operation; null within a function of its own.</summary>
    private static IOperation? Statement(IOperation operation)
        => Operations.Ancestors(operation).FirstOrDefault(each => each is IAnonymousFunctionOperation or IExpressionStatementOperation or IVariableDeclarationGroupOperation) is { } found and not IAnonymousFunctionOperation ? found : null;
}
