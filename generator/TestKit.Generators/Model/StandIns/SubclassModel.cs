namespace TestKit.Generators.Model.StandIns;

/// <summary>A nested class that inherits the doubled one and hands every call on to the double.</summary>
/// <param name="Self">The name of the double's private property that gives its object.</param>
/// <param name="Name">Its name.</param>
/// <param name="Owner">The name of its property that gives the double.</param>
/// <param name="IsRecord">Whether it has to be a record, as the doubled class is one.</param>
/// <param name="SetsRequiredMembers">Whether the doubled class has required members, which its constructors then answer for.</param>
/// <param name="IsFinalizable">Whether the doubled class has a finalizer, whose calls would come after the test.</param>
/// <param name="Constructors">Its constructors, and those of the double.</param>
internal sealed record SubclassModel(
    string Self,
    string Name,
    string Owner,
    bool IsRecord,
    bool SetsRequiredMembers,
    bool IsFinalizable,
    EquatableArray<ConstructorModel> Constructors)
    : StandInModel(Self);
