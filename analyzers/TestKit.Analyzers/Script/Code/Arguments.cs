using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Values;

namespace TestKit.Analyzers.Script.Code;

/// <summary>Arguments of calls.</summary>
internal static class Arguments
{
    /// <summary>The argument of a parameter, also where it is left out; null where the call is broken.</summary>
    public static IArgumentOperation? At(IInvocationOperation call, int ordinal) => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal);

    public static IArgumentOperation? Named(IInvocationOperation call, string parameter) => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter);

    /// <summary>The elements of an array or a collection that is written out; null where they are not all seen.</summary>
    public static IReadOnlyList<IOperation>? Elements(IOperation collection, Locals? locals = null)
    {
        var bare = locals is null ? Operations.Bare(collection) : locals.Resolve(collection);
        var elements = bare switch
        {
            IArrayCreationOperation { DimensionSizes.Length: 1, Initializer: { } initializer } => initializer.ElementValues,
            IArrayCreationOperation { DimensionSizes.Length: 1 } array when array.DimensionSizes[0].ConstantValue is { HasValue: true, Value: 0 } => [],
            ICollectionExpressionOperation expression => expression.Elements,
            IInvocationOperation { TargetMethod: { Name: "Empty", ContainingType.Name: "Array" or "Enumerable" } } => [],
            _ => default(IReadOnlyList<IOperation>),
        };
        return elements?.Any(element => element is ISpreadOperation) == true ? null : elements;
    }

    public static bool IsNull(IOperation value)
        => Operations.Bare(value) is { ConstantValue: { HasValue: true, Value: null } }
            or IFieldReferenceOperation { Field: { Name: "Value", ContainingType: { Name: "DBNull", ContainingNamespace.Name: "System" } } };
}
