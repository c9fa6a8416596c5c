using TestKit.Generators.Model.Sql;

namespace TestKit.Generators.Model.Members;

/// <summary>A method.</summary>
/// <param name="Slots">The slots it fills.</param>
/// <param name="Name">Its name.</param>
/// <param name="Selector">The selector's name.</param>
/// <param name="Member">The name of the property that holds the runtime's member.</param>
/// <param name="DefaultBody">The name of the class, or for a static member of the type parameter, through which its default body runs; null where the interface gives it none.</param>
/// <param name="CallType">The name of the type of its recorded calls.</param>
/// <param name="ArgumentsAlias">What the file calls the tuple of its arguments; null where the tuple is short or open.</param>
/// <param name="TypeParameters">Its type parameters.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Return">What it returns.</param>
/// <param name="Token">The parameter that cancels it; null for none.</param>
/// <param name="HandlerType">The name of the delegate that answers it where its parameters cannot all be kept; null otherwise.</param>
/// <param name="Disposes">Whether it ends the double's life.</param>
/// <param name="Transition">What it moves, if it is marked to record transitions.</param>
/// <param name="Sql">What it does with SQL; null for nothing.</param>
internal sealed record MethodModel(
    EquatableArray<SlotModel> Slots,
    string Name,
    string Selector,
    string Member,
    string? DefaultBody,
    string CallType,
    string? ArgumentsAlias,
    EquatableArray<TypeParameterModel> TypeParameters,
    EquatableArray<ParameterModel> Parameters,
    ReturnModel Return,
    string? Token,
    string? HandlerType,
    bool Disposes,
    TransitionModel? Transition,
    SqlMemberModel? Sql = null)
    : MemberModel(Slots, Name, Selector, Member, DefaultBody)
{
    public MethodForm Form { get; init; }

    /// <summary>Whether the compiler makes no delegate of it by its name: it is conditional, or another overload goes before it.</summary>
    public bool IsNoMethodGroup { get; init; }

    /// <summary>What of its arguments cannot be copied where copies are asked for, as messages show it; null for nothing.</summary>
    public string? Uncopied { get; init; }

    /// <summary>What it has for all type arguments at once; null for a method without type parameters.</summary>
    public GenericModel? ForAll { get; init; }

    /// <summary>The name of the selectors' own type, which has the set-ups that take a delegate; null where no delegate answers.</summary>
    public string? SelectorType { get; init; }
}
