using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Values;

namespace TestKit.Analyzers.Flow.Methods;

/// <summary>Which methods give rows that somebody else keeps: a field, a cache, the caller itself.</summary>
internal sealed class Borrowing(MethodEffects methods)
{
    private const int Deepest = 3;

    public bool IsBorrowed(Body? body, CancellationToken cancellation) => IsBorrowed(body, 0, cancellation);

    private bool IsBorrowed(Body? body, int depth, CancellationToken cancellation)
    {
        if (body is null || depth > Deepest)
        {
            return false;
        }

        var root = body.Graph.OriginalOperation;
        var returned = root.DescendantsAndSelf().OfType<IReturnOperation>().Where(each => each.ReturnedValue is not null && IsOwn(each, root)).ToList();
        return returned.Count > 0 && returned.TrueForAll(each => IsKept(Operations.Awaited(each.ReturnedValue!), root, depth, cancellation));
    }

    private bool IsKept(IOperation value, IOperation root, int depth, CancellationToken cancellation)
        => value switch
        {
            IMemberReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation or IArrayElementReferenceOperation or IThrowOperation => true,
            { ConstantValue: { HasValue: true, Value: null } } => true,
            ICoalesceAssignmentOperation assignment => IsPlace(assignment.Target, root),
            ISimpleAssignmentOperation assignment => IsPlace(assignment.Target, root),
            ILocalReferenceOperation local when IsPlace(local, root) => true,
            ICoalesceOperation either => IsKept(Operations.Awaited(either.Value), root, depth, cancellation) && IsKept(Operations.Awaited(either.WhenNull), root, depth, cancellation),
            IConditionalOperation { WhenFalse: { } whenFalse } either => IsKept(Operations.Awaited(either.WhenTrue), root, depth, cancellation) && IsKept(Operations.Awaited(whenFalse), root, depth, cancellation),
            ILocalReferenceOperation local => IsKept(local.Local, root, depth, cancellation),
            IInvocationOperation call => !methods.Types.IsRowsOrTaskOfRows(RowsTypes.Awaited(call.TargetMethod.OriginalDefinition.ReturnType)) || IsBorrowed(methods.Bodies.Of(call.TargetMethod, cancellation), depth + 1, cancellation),
            _ => false,
        };

    /// <summary>A variable whose every value is kept elsewhere, or that is put somewhere itself.</summary>
    private bool IsKept(ILocalSymbol local, IOperation root, int depth, CancellationToken cancellation)
    {
        bool Is(IOperation operation) => Operations.Bare(operation) is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local);
        var operations = root.Descendants().ToList();
        if (operations.Exists(operation => operation switch
        {
            IAssignmentOperation { Target: IMemberReferenceOperation or IArrayElementReferenceOperation } assignment => Is(assignment.Value),
            IArgumentOperation { Parent: IInvocationOperation { Instance: IMemberReferenceOperation } } argument => Is(argument.Value),
            IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } argument => Is(argument.Value) || argument.Value is IDeclarationExpressionOperation declaration && Is(declaration.Expression),
            _ => false,
        }))
        {
            return true;
        }

        var values = operations.OfType<IVariableDeclaratorOperation>().Where(each => SymbolEqualityComparer.Default.Equals(each.Symbol, local) && each.GetVariableInitializer() is not null).Select(each => each.GetVariableInitializer()!.Value)
            .Concat(operations.OfType<ISimpleAssignmentOperation>().Where(each => Is(each.Target)).Select(each => each.Value))
            .Select(Operations.Awaited)
            .Where(value => value is not { ConstantValue: { HasValue: true, Value: null } })
            .ToList();
        return values.Count > 0 && values.TrueForAll(value => value is not ILocalReferenceOperation && IsKept(value, root, depth, cancellation));
    }

    /// <summary>Whether what is put there stays when the function has ended: a variable of the function around it, for one.</summary>
    private static bool IsPlace(IOperation target, IOperation root)
        => target is IMemberReferenceOperation or IArrayElementReferenceOperation
            || (target is ILocalReferenceOperation { IsDeclaration: false, Local: var local } && !root.Syntax.Span.Contains(local.DeclaringSyntaxReferences[0].Span));

    /// <summary>Whether the operation belongs to the body itself and not to a function in it.</summary>
    private static bool IsOwn(IOperation operation, IOperation root)
    {
        var each = operation.Parent;
        while (each is not null && each != root && each is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            each = each.Parent;
        }

        return each is null || each == root;
    }
}
