using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Paths;

namespace TestKit.Analyzers.Flow.Values;

/// <summary>Whether a value has the followed rows: is them, or has them in it.</summary>
internal sealed class Holding(RowsTypes types, Slots slots, Frame frame)
{
    public bool Has(IOperation? operation)
        => operation is not null && Operations.Bare(operation) switch
        {
            IAwaitOperation awaited => Has(awaited.Operation),
            IAssignmentOperation assignment => Has(assignment.Target),
            IMemberReferenceOperation member => IsPart(member.Instance, member.Type),
            IArrayElementReferenceOperation element => Has(element.ArrayReference),
            IInvocationOperation call => IsPart(call.Instance, call.Type),
            { } bare => slots.Of(bare) is { } slot && frame.Holds(slot),
        };

    /// <summary>Whether the value is a collection or an enumerator with the rows in it.</summary>
    public bool IsAmongOthers(IOperation operation)
        => operation.DescendantsAndSelf().Any(each => each.Type is { } type && (type is IArrayTypeSymbol || RowsTypes.IsIn(type, "System.Collections") || RowsTypes.IsEnumerator(type)) && !types.IsRows(type) && Has(each));

    /// <summary>Whether what a member of the instance gives may have the rows.</summary>
    public bool IsPart(IOperation? instance, ITypeSymbol? result)
        => Has(instance) && !types.IsRows(Operations.Bare(instance!).Type) && types.CanHold(result);
}
