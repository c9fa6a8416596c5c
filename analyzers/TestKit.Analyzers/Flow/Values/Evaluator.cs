using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Methods;
using TestKit.Analyzers.Flow.Paths;

namespace TestKit.Analyzers.Flow.Values;

/// <summary>Follows the rows through the operations of one step of a path.</summary>
internal sealed partial class Evaluator(Followed followed, Slots slots, VariableUses uses, Frame frame, CancellationToken cancellation)
{
    private readonly RowsTypes _types = followed.Methods.Types;
    private readonly Holding _holding = new(followed.Methods.Types, slots, frame);

    public Conditions Conditions { get; } = new(followed.Methods.Bodies.Compilation, followed.Methods.Types, slots, uses, frame);

    /// <summary>Whether the value of the operation has the rows, after what the operation does.</summary>
    public bool Visit(IOperation? operation)
        => operation switch
        {
            null => false,
            IInvocationOperation call => Call(call),
            IObjectCreationOperation creation => Creation(creation),
            ISimpleAssignmentOperation assignment => Assignment(assignment),
            IFlowCaptureOperation capture => Capture(capture),
            IDeconstructionAssignmentOperation deconstruction => Deconstruction(deconstruction.Target, deconstruction.Value, Visit(deconstruction.Value)),
            IConversionOperation or IParenthesizedOperation or IAwaitOperation or IArgumentOperation or ITupleOperation or ICollectionExpressionOperation or ISpreadOperation or IArrayInitializerOperation
                => Any(operation),
            IArrayCreationOperation array => Any(array),
            IMemberReferenceOperation member and not IMethodReferenceOperation => Member(member),
            IArrayElementReferenceOperation element => Any(element),
            IImplicitIndexerReferenceOperation indexer => Any(indexer),
            IDelegateCreationOperation creation => Delegate(creation.Target),
            IMethodReferenceOperation or IFlowAnonymousFunctionOperation => Delegate(operation),
            IAnonymousObjectCreationOperation creation => creation.Initializers.Aggregate(false, (has, each) => Visit(each is ISimpleAssignmentOperation part ? part.Value : each) || has),
            IIsPatternOperation pattern => Pattern(pattern),
            IReturnOperation returned => Yield(returned),
            IDynamicInvocationOperation call => Dynamic(call),
            ICompoundAssignmentOperation or IIncrementOrDecrementOperation => Change(operation),
            _ when slots.Of(operation) is { } slot => frame.Holds(slot),
            _ => Other(operation),
        };

    private bool Any(IOperation operation) => operation.ChildOperations.Aggregate(false, (has, each) => Visit(each) || has);

    private bool Member(IMemberReferenceOperation member)
    {
        Any(member);
        return _holding.IsPart(member.Instance, member.Type);
    }

    private bool Pattern(IIsPatternOperation pattern)
    {
        var has = Visit(pattern.Value);
        foreach (var declared in pattern.Pattern.DescendantsAndSelf().Select(Declared).Where(symbol => symbol is not null))
        {
            Set(slots.Of(declared!), has, null);
        }

        return false;
    }

    private static ISymbol? Declared(IOperation pattern)
        => pattern switch
        {
            IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
            IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
            IListPatternOperation list => list.DeclaredSymbol,
            _ => null,
        };

    private bool Yield(IReturnOperation returned)
    {
        if (Visit(returned.ReturnedValue))
        {
            frame.Finish(PathEnds.HandedOver);
        }

        return false;
    }

    /// <summary>Operations that look at their operands only; what is unknown is taken to keep them.</summary>
    private bool Other(IOperation operation)
    {
        var has = Any(operation);
        var looksOnly = operation is IExpressionStatementOperation or IIsNullOperation or IIsTypeOperation or IBinaryOperation or IUnaryOperation or IInterpolatedStringOperation
            or IInterpolationOperation or IInterpolatedStringTextOperation or ITypeOfOperation or INameOfOperation or IDeclarationExpressionOperation or IPatternOperation
            or ICaughtExceptionOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation or IStaticLocalInitializationSemaphoreOperation;
        if (has && !looksOnly)
        {
            frame.Finish(PathEnds.HandedOver);
        }

        return has && operation is IDeclarationExpressionOperation;
    }

    /// <summary>A call that is bound at run time; its instance is all that is known of it.</summary>
    private bool Dynamic(IDynamicInvocationOperation call)
    {
        var member = call.Operation as IDynamicMemberReferenceOperation;
        var ofInstance = Visit(member?.Instance ?? call.Operation);
        if (call.Arguments.Aggregate(false, (has, argument) => Visit(argument) || has))
        {
            frame.Finish(PathEnds.HandedOver);
        }
        else if (ofInstance && member?.MemberName is "Dispose" or "DisposeAsync" or "Close" or "CloseAsync")
        {
            frame.Finish(PathEnds.Released);
        }

        return false;
    }
}
