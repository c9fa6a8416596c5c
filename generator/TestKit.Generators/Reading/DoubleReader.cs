using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;
using TestKit.Generators.Reading.Classes;
using TestKit.Generators.Reading.Members;
using TestKit.Generators.Reading.Requests;
using TestKit.Generators.Reading.Sql;
using TestKit.Generators.Reading.Transitions;
using TestKit.Generators.Reading.Values;

namespace TestKit.Generators.Reading;

/// <summary>Reads a request into the model of its double; null where an analyzer says why there is none.</summary>
internal static class DoubleReader
{
    public static DoubleModel? Read(DoubleRequest request, IAssemblySymbol assembly, CancellationToken cancellation)
    {
        if (!IsPossible(request, assembly, cancellation))
        {
            return null;
        }

        cancellation.ThrowIfCancellationRequested();
        var type = (INamedTypeSymbol)request.Type!;
        return Read(request, type, BackingReader.Read(request.Backing, type, assembly).Backing, assembly);
    }

    /// <summary>Whether nothing about the request itself speaks against its double.</summary>
    public static bool IsPossible(DoubleRequest request, IAssemblySymbol assembly, CancellationToken cancellation)
        => request.Type is INamedTypeSymbol type
            && Doubleability.ReasonAgainst(type, request.StandsIn(assembly)) is null
            && (request.PartialClass is null || PartialClass.Problem(request, type, cancellation) is null)
            && DoubleNameReader.Problem(request) is null
            && BackingReader.Read(request.Backing, type, assembly).Problem is null
            && TransitionConflict.In(type) is null;

    private static DoubleModel Read(DoubleRequest request, INamedTypeSymbol asked, string? backing, IAssemblySymbol assembly)
    {
        var own = request.PartialClass;
        var type = SelfReference.Close(asked, request, assembly);
        var name = DoubleIdentity.NameOf(request, asked);
        var space = DoubleIdentity.NamespaceOf(request, asked);
        var isNamedOnlyInside = own is not null && PartialClass.IsNamedOnlyInside(own, asked);
        var typeParameters = TypeParameterReader.Read(DoubleIdentity.TypeParametersOf(request, asked));
        var slots = Doubleability.SlotsOf(asked, type, request.StandsIn(assembly)).ToLookup(slot => own is not null && PartialClass.Implements(own, slot));
        var values = new ValuesReader(assembly, request.Snapshot);
        var reader = new SlotReader(type, assembly) { Values = values };
        var collector = new MemberCollector(
            reader,
            slots[false],
            SymbolText.NamespaceNamed(assembly is ISourceAssemblySymbol { Compilation: var compilation } ? compilation.GlobalNamespace : assembly.GlobalNamespace, space),
            isNamedOnlyInside || typeParameters.Count > 0 || (own?.IsGenericType ?? false),
            typeParameters.Select(parameter => Identifier.Plain(parameter.Name)).Append(name).Concat(own is null ? [] : PartialClass.TakenNames(own)));
        var members = collector.Collect();
        var transition = members.OfType<MethodModel>().Select(method => method.Transition).FirstOrDefault(found => found is not null);
        var model = new DoubleModel(
            "",
            space,
            DoubleIdentity.ContainersOf(request),
            own is not null ? "" : Doubleability.IsPublic(asked, assembly) ? "public" : "internal",
            Identifier.Escape(name),
            typeParameters,
            SymbolText.Of(type),
            members,
            backing,
            Constructors(own, asked, type, backing is not null),
            collector.Names.IsTaken("Object") ? null : collector.Names.Take("Object"),
            collector.Names.Take("Transitions"),
            StandInReader.Read(reader, collector.Names, new(type, assembly, backing is not null), own is null ? [] : PartialClass.OwnConstructors(own)),
            transition is null || isNamedOnlyInside || ExistingDoubles.BringAssertions(type, assembly) ? null : StateReaderFinder.Find(collector.Slots, transition),
            null);
        return SqlDoubleReader.AddSql(model, type, collector.Names, assembly) with
        {
            HintName = HintName.For(model.Identity),
            StaticProperty = members.Any(member => member.IsStatic) ? collector.Names.Take("Static") : null,
            StaticBodies = collector.StaticBodies,
            Mark = ObsoleteMark.OfType(asked),
            UserMembers = new MemberCollector(reader, slots[true], null, true, []).Collect(),
            Values = values.Read(collector.Slots),
            IsTypeArgument = !SelfReference.HasStaticSlots(asked),
        };
    }

    private static ConstructorKinds Constructors(INamedTypeSymbol? own, INamedTypeSymbol asked, INamedTypeSymbol type, bool hasBacking)
    {
        var open = own is null ? ConstructorKinds.All : PartialClass.OpenConstructors(own, type, hasBacking);
        var mustBeMade = SelfReference.ParameterOf(asked) is { HasConstructorConstraint: true } && own?.InstanceConstructors.Any(constructor => constructor is { IsImplicitlyDeclared: false, Parameters.Length: 0 }) != true;
        return mustBeMade && (open & ConstructorKinds.Plain) != 0 ? open | ConstructorKinds.Parameterless : open;
    }
}
