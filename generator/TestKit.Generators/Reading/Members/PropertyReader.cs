using System.Linq;
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
        var byDelegate = property.ReturnsByRef || property.ReturnsByRefReadonly || IsBoundOrSpan(property.Type) || property.Parameters.Any(MethodReader.NeedsItsOwnSignature);
        var name = Identifier.Plain(slots.Selector == "this" ? "Indexer" : slots.Selector);
        var callType = !property.IsIndexer ? null : byDelegate ? name + "Call" : names.Take(name + "Call");
        var type = property.ReturnsByRef || property.ReturnsByRefReadonly
            ? ReturnReader.Reference(property.Type, property.ReturnsByRef ? "ref" : "ref readonly", doubled)
            : ReturnReader.Read(property.Type, unwrap: false, doubled);
        if (!property.IsIndexer && SqlTypes.IsVendor(property.Type))
        {
            type = type with { LooseDefault = VendorOfTheDouble };
        }

        var model = new PropertyModel(
            slots.Slots,
            property.IsIndexer ? "this" : Identifier.Escape(property.Name),
            slots.Selector,
            slots.Member,
            slots.DefaultBody,
            callType,
            ParameterReader.Read(property.Parameters, callType ?? "", [], overloads, parameter => names.Take(name + Identifier.Pascal(parameter.Name) + "Test")),
            type)
        {
            IsStatic = property.IsStatic,
            IsUnsafe = property.Parameters.Select(parameter => parameter.Type).Append(property.Type).Any(SymbolText.IsUnsafe),
        };
        return !byDelegate ? model : model with
        {
            Getter = model.HasGetter ? Accessor(model, MethodForm.Getter, slots.Selector, slots.Member, model.Parameters, type, names) : null,
            Setter = model.HasSetter ? Setter(property, model, slots, names) : null,
        };
    }

    private static bool IsBoundOrSpan(ITypeSymbol type) => ParameterReader.IsBound(type) || ParameterReader.IsSpan(type);

    private static MethodModel Setter(IPropertySymbol property, PropertyModel model, SlotGroup slots, NameScope names)
    {
        var selector = names.Take((model.Name == "this" ? "Item" : Identifier.Plain(slots.Selector)) + "_Set");
        var value = ParameterReader.Read(property.SetMethod!.Parameters.Skip(property.Parameters.Length), "", [], new OverloadGroup([]), _ => names.Take(selector + "Test"));
        var result = new ReturnModel(ReturnKind.Void, "void", ReturnReader.NoResult, null);
        return Accessor(model, MethodForm.Setter, selector, names.TakeMember(selector + "Member", []), model.Parameters.Concat(value).ToEquatableArray(), result, names);
    }

    private static MethodModel Accessor(
        PropertyModel model,
        MethodForm form,
        string selector,
        string member,
        EquatableArray<ParameterModel> parameters,
        ReturnModel result,
        NameScope names)
    {
        var name = Identifier.Plain(selector == "this" ? "Indexer" : selector);
        return new(
            model.Slots, model.Name, selector, member, model.DefaultBody, names.Take(name + "Call"), null,
            [], parameters, result, null, names.Take(name + "Handler"), false, null)
        {
            Form = form,
            SelectorType = names.Take(name + "Selector"),
            IsStatic = model.IsStatic,
            IsUnsafe = model.IsUnsafe,
        };
    }
}
