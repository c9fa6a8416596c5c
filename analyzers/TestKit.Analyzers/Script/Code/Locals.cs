using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Values;

namespace TestKit.Analyzers.Script.Code;

/// <summary>The local variables of a body: those that get one value, where they are declared, and where each is used.</summary>
internal sealed class Locals
{
    private readonly Dictionary<ILocalSymbol, IOperation> _values = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, List<IOperation>> _uses = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ILocalSymbol> _changed = new(SymbolEqualityComparer.Default);

    public void Add(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Initializer: { } initializer } declarator:
                _values[declarator.Symbol] = initializer.Value;
                break;
            case IVariableDeclaratorOperation { Parent: IVariableDeclarationOperation { Initializer: { } shared } } declarator:
                _values[declarator.Symbol] = shared.Value;
                break;
            case ILocalReferenceOperation reference:
                AddUse(reference);
                break;
        }
    }

    /// <summary>The value of a variable that never gets another; null for others.</summary>
    public IOperation? ValueOf(ILocalSymbol local) => !_changed.Contains(local) && _values.TryGetValue(local, out var value) ? value : null;

    public IReadOnlyList<IOperation> UsesOf(ILocalSymbol local) => _uses.TryGetValue(local, out var uses) ? uses : [];

    /// <summary>The operation, or the value of the variable that it names, without conversions.</summary>
    public IOperation Resolve(IOperation operation)
    {
        for (var steps = 0; steps < 10; steps++)
        {
            operation = Operations.Bare(operation);
            if (operation is not ILocalReferenceOperation reference || ValueOf(reference.Local) is not { } value)
            {
                break;
            }

            operation = value;
        }

        return operation;
    }

    private void AddUse(ILocalReferenceOperation reference)
    {
        if (!_uses.TryGetValue(reference.Local, out var uses))
        {
            _uses.Add(reference.Local, uses = []);
        }

        uses.Add(reference);
        if (IsChange(reference))
        {
            _changed.Add(reference.Local);
        }
    }

    private static bool IsChange(ILocalReferenceOperation reference)
        => reference.Parent switch
        {
            IAssignmentOperation assignment => assignment.Target == reference,
            IIncrementOrDecrementOperation or IAddressOfOperation => true,
            IArgumentOperation argument => argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out },
            ITupleOperation tuple => tuple.Parent is IDeconstructionAssignmentOperation,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol.IsRef,
            _ => false,
        };
}
