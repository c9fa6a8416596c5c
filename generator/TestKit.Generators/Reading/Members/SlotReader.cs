using Microsoft.CodeAnalysis;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Reading.Classes;
using TestKit.Generators.Reading.Values;

namespace TestKit.Generators.Reading.Members;

/// <summary>Reads the slots of one doubled type: how each is filled.</summary>
/// <param name="type">The doubled type.</param>
/// <param name="assembly">The assembly of the double.</param>
internal sealed class SlotReader(INamedTypeSymbol type, IAssemblySymbol assembly)
{
    /// <summary>The method that a delegate points to.</summary>
    public const string DelegateMethod = "Run";

    private readonly OverrideReader? _overrides = type.TypeKind == TypeKind.Class ? new(type, assembly) : null;

    public INamedTypeSymbol Type => type;

    /// <summary>Reads what the values of the slots need; null where nobody asks.</summary>
    public ValuesReader? Values { get; init; }

    /// <summary>What a class that overrides them has free names for; null where the slots are not a class's.</summary>
    public OverrideReader? Overrides => _overrides;

    /// <summary>Whether an interface gives the slot a default body.</summary>
    public bool HasDefaultBody(ISymbol slot) => type.TypeKind == TypeKind.Interface && SlotCollector.HasBody(slot, type);

    public SlotModel Read(ISymbol slot)
    {
        if (_overrides is not null)
        {
            return _overrides.Read(slot);
        }

        var declaring = SymbolText.Of(slot.ContainingType);
        return slot switch
        {
            IPropertySymbol property => new(declaring, HasDefaultBody(slot), property.GetMethod is not null, property.SetMethod is not { } setter ? null : setter.IsInitOnly ? "init" : "set"),
            IMethodSymbol { MethodKind: MethodKind.DelegateInvoke } => new(declaring, false, Method: DelegateMethod),
            _ => new(declaring, HasDefaultBody(slot)),
        };
    }
}
