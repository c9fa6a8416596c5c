using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;
using TestKit.Generators.Reading.Sql;

namespace TestKit.Generators.Reading.Members;

internal static class PropertyReader
{
    /// <summary>What the double was told at its construction.</summary>
    private const string VendorOfTheDouble = Names.Generated + "SqlDoubles.VendorOf(this)";

    public static PropertyModel Read(IPropertySymbol property, SlotGroup slots, NameScope names, OverloadGroup overloads, ITypeSymbol doubled)
    {
        var callType = property.IsIndexer ? names.Take(slots.Selector == "this" ? "IndexerCall" : Identifier.Plain(slots.Selector) + "Call") : null;
        return new(
            slots.Slots,
            property.IsIndexer ? "this" : Identifier.Escape(property.Name),
            slots.Selector,
            slots.Member,
            slots.DefaultBody,
            callType,
            SymbolText.Of(property.Type),
            ParameterReader.Read(property.Parameters, callType ?? "", [], overloads),
            !property.IsIndexer && SqlTypes.IsVendor(property.Type) ? VendorOfTheDouble : LooseDefaults.For(property.Type, doubled));
    }
}
