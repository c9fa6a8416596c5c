using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model.StandIns;
using TestKit.Generators.Naming;
using TestKit.Generators.Reading.Members;

namespace TestKit.Generators.Reading.Classes;

/// <summary>Reads what stands where a class or a delegate is wanted.</summary>
internal static class StandInReader
{
    /// <summary>Null for an interface, which the double itself implements.</summary>
    /// <param name="reader">The doubled type.</param>
    /// <param name="names">The names of the double.</param>
    /// <param name="constructors">Reads the constructors of the double.</param>
    /// <param name="own">The parameter types of the constructors that the double has already.</param>
    public static StandInModel? Read(SlotReader reader, NameScope names, ConstructorReader constructors, IEnumerable<string> own)
        => reader.Overrides is { } overrides
            ? new SubclassModel(
                names.Take("Self"),
                names.Take("Doubled"),
                overrides.TakeName("Mock"),
                reader.Type.IsRecord,
                OverridableMembers.Chain(reader.Type).SelectMany(each => each.GetMembers()).Any(IsRequired),
                OverridableMembers.Chain(reader.Type).SelectMany(each => each.GetMembers()).Any(IsFinalizer),
                constructors.Read(own))
            : reader.Type.TypeKind == TypeKind.Delegate
                ? new DelegateModel(names.Take("Self"), SlotReader.DelegateMethod)
                : null;

    private static bool IsRequired(ISymbol member) => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    private static bool IsFinalizer(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Destructor };
}
