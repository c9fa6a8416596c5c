using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Methods;
using TestKit.Analyzers.Flow.Paths;

namespace TestKit.Analyzers.Flow.Values;

/// <summary>What a body does with its variables anywhere, whatever the path.</summary>
internal sealed class VariableUses
{
    private readonly Dictionary<int, List<IOperation>> _values = [];
    private readonly HashSet<int> _shared = [];
    private readonly HashSet<int> _writtenByFunctions = [];
    private readonly Dictionary<int, int> _conditions = [];
    private readonly Slots _slots;

    public VariableUses(Body body, Slots slots)
    {
        _slots = slots;
        foreach (var operation in body.Operations)
        {
            Note(operation);
        }

        foreach (var operation in body.WithFunctions().Skip(1).SelectMany(function => function.Operations))
        {
            if (Written(operation) is { } target && slots.Of(target) is { } slot)
            {
                _writtenByFunctions.Add(slot);
            }
        }

        foreach (var value in body.Graph.Blocks.Where(block => block.ConditionalSuccessor is not null).Select(block => block.BranchValue!))
        {
            NoteCondition(value);
        }
    }

    /// <summary>Whether the variable only ever has objects that are made here and known to nobody else.</summary>
    public bool IsOwn(int slot) => IsOwn(slot, 0);

    /// <summary>What the variable gets anywhere.</summary>
    public List<IOperation> Values(int slot) => _values.TryGetValue(slot, out var values) ? values : [];

    /// <summary>In how many conditions the variable or text stands.</summary>
    public int Conditions(int slot) => _conditions.TryGetValue(slot, out var count) ? count : 0;

    /// <summary>Whether a lambda or a local function sets the variable, at a time that is not known.</summary>
    public bool IsWrittenByFunctions(int slot) => _writtenByFunctions.Contains(slot);

    private static IOperation? Written(IOperation operation)
        => operation switch
        {
            IAssignmentOperation assignment => assignment.Target,
            IIncrementOrDecrementOperation change => change.Target,
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument.Value,
            _ => null,
        };

    private bool IsOwn(int slot, int depth)
        => depth < 4 && !_shared.Contains(slot) && _values.TryGetValue(slot, out var values) && values.TrueForAll(value => IsMadeHere(value, depth));

    private bool IsMadeHere(IOperation value, int depth)
        => Operations.Bare(value) switch
        {
            IObjectCreationOperation or IArrayCreationOperation or ICollectionExpressionOperation or IAnonymousObjectCreationOperation or ITupleOperation or IDefaultValueOperation => true,
            { ConstantValue: { HasValue: true, Value: null } } => true,
            { } other => _slots.Of(other) is { } slot && IsOwn(slot, depth + 1),
        };

    private void Note(IOperation operation)
    {
        switch (operation)
        {
            case IFlowCaptureOperation capture:
                Add(_slots.Of(capture.Id), capture.Value);
                break;
            case ISimpleAssignmentOperation assignment when _slots.Of(assignment.Target) is { } target:
                Add(target, assignment.Value);
                break;
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation or IArrayElementReferenceOperation } assignment when _slots.Of(Operations.Bare(assignment.Value)) is { } stored:
                _shared.Add(stored);
                break;
            case IArgumentOperation argument when _slots.Of(Operations.Bare(argument.Value)) is { } given && !OnlyLooks(argument):
                _shared.Add(given);
                break;
        }
    }

    private static bool OnlyLooks(IArgumentOperation argument)
        => argument.Parent is IInvocationOperation call && (Lookers.OnlyLooks(call.TargetMethod) || call.TargetMethod.DeclaringSyntaxReferences.Length > 0);

    private void NoteCondition(IOperation value)
    {
        Count(_slots.Of(Operations.Text(value)));
        foreach (var operation in value.DescendantsAndSelf())
        {
            if (_slots.Of(operation) is { } slot)
            {
                Count(slot);
            }
        }
    }

    private void Count(int slot) => _conditions[slot] = Conditions(slot) + 1;

    private void Add(int slot, IOperation value)
    {
        if (!_values.TryGetValue(slot, out var values))
        {
            _values.Add(slot, values = []);
        }

        values.Add(value);
    }
}
