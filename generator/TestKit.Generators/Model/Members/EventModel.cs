namespace TestKit.Generators.Model.Members;

/// <summary>An event.</summary>
/// <param name="Slots">The slots it fills.</param>
/// <param name="Name">Its name.</param>
/// <param name="Selector">The selector's name.</param>
/// <param name="Member">The name of the property that holds the runtime's member.</param>
/// <param name="DefaultBody">The name of the class, or for a static member of the type parameter, through which its default body runs; null where the interface gives it none.</param>
/// <param name="Type">The delegate's type as written in code, without a trailing question mark.</param>
/// <param name="DeclaredType">The delegate's type as declared.</param>
/// <param name="Nobody">What is raised when nobody is subscribed, as an expression.</param>
internal sealed record EventModel(
    EquatableArray<SlotModel> Slots,
    string Name,
    string Selector,
    string Member,
    string? DefaultBody,
    string Type,
    string DeclaredType,
    string Nobody)
    : MemberModel(Slots, Name, Selector, Member, DefaultBody);
