using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TestKit.Analyzers.Flow.Values;

/// <summary>Reads operations.</summary>
internal static class Operations
{
    /// <summary>The operation below conversions and parentheses.</summary>
    public static IOperation Bare(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>The operation below awaits, too.</summary>
    public static IOperation Awaited(IOperation operation)
        => Bare(operation) switch
        {
            IAwaitOperation awaited => Awaited(awaited.Operation),
            IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } instance } => Awaited(instance),
            { } bare => bare,
        };

    /// <summary>What the operation stands in, from the inside.</summary>
    public static IEnumerable<IOperation> Ancestors(IOperation operation)
    {
        for (var current = operation.Parent; current is not null; current = current.Parent)
        {
            yield return current;
        }
    }

    /// <summary>The innermost block around the operation.</summary>
    public static IBlockOperation? BlockOf(IOperation operation) => Ancestors(operation).OfType<IBlockOperation>().FirstOrDefault();

    /// <summary>What a block does, its condition or result last.</summary>
    public static IEnumerable<IOperation> Of(BasicBlock block) => block.BranchValue is { } value ? block.Operations.Append(value) : block.Operations;

    public static bool NeverReturns(IOperation operation)
        => operation.DescendantsAndSelf().Any(each => each is IInvocationOperation call && Lookers.NeverReturns(call.TargetMethod));

    public static bool MayThrow(IOperation operation)
        => operation.DescendantsAndSelf().Any(each => each is IInvocationOperation or IObjectCreationOperation or IAwaitOperation or IPropertyReferenceOperation or IDynamicInvocationOperation);

    /// <summary>A condition as text: the same text is the same condition as long as its variables do not change.</summary>
    public static string Text(IOperation operation) => operation.Syntax.ToString();

    /// <summary>Whether the value stays the same as long as nothing in it is assigned: no call is in it.</summary>
    public static bool IsStable(IOperation operation)
        => operation.DescendantsAndSelf().All(each => each
            is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: true } or IInstanceReferenceOperation
            or ILiteralOperation or IBinaryOperation or IUnaryOperation or IConversionOperation or IParenthesizedOperation or IIsPatternOperation or IPatternOperation or IIsTypeOperation or IIsNullOperation
            or IFlowCaptureReferenceOperation or IDefaultValueOperation);

    /// <summary>Whether the name stands in the text as a word.</summary>
    public static bool Names(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !SyntaxFacts.IsIdentifierPartCharacter(text[at - 1])) && (end == text.Length || !SyntaxFacts.IsIdentifierPartCharacter(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    public static string ConstantText(object? value) => value is null ? Known.Null : $"={value}";
}
