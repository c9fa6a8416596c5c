using System.Linq;
using TestKit.Generators.Model.Values;

namespace TestKit.Generators.Model;

/// <summary>A double beside all others of the project: whether it is made, and whether the assertions on its interface come with it.</summary>
/// <param name="Result">The double.</param>
/// <param name="IsLeftOut">Whether it has to make way for another.</param>
internal sealed record DoublePlan(DoubleResult Result, bool IsLeftOut)
{
    /// <summary>A double that the project asks for itself. It makes way where its name is asked for more than once: <see cref="DoubleClashes"/> has those.</summary>
    public static DoublePlan Declared(DoubleResult result, EquatableArray<DeclaredDouble> all)
    {
        var own = DeclaredDouble.Of(result);
        return Resolved(result, all) with { IsLeftOut = own.Identity.Length > 0 && all.Count(each => each.Identity == own.Identity) > 1 };
    }

    /// <summary>What came of a name that is asked for more than once.</summary>
    public static DoublePlan Resolved(DoubleResult result, EquatableArray<DeclaredDouble> all)
    {
        var own = DeclaredDouble.Of(result);
        var isFirst = all.FirstOrDefault(each => each.Interface == own.Interface)?.Identity == own.Identity;
        return new(WithoutValues(isFirst ? result : WithoutAssertions(result)), IsLeftOut: false);
    }

    /// <summary>A double that a referenced interface asks for; what the project asks for itself goes first.</summary>
    public static DoublePlan Referenced(DoubleResult result, EquatableArray<DeclaredDouble> declared)
    {
        var own = DeclaredDouble.Of(result);
        return new(WithoutValues(result), declared.Any(each => each.Identity == own.Identity || (own.Interface.Length > 0 && each.Interface == own.Interface)));
    }

    /// <summary>What it says of values is printed once for the project: the double is the same whatever it says.</summary>
    private static DoubleResult WithoutValues(DoubleResult result)
        => result.Double is { } model && model.Values != ValuesModel.None ? result with { Double = model with { Values = ValuesModel.None } } : result;

    /// <summary>The assertions extend the interface; a second double of it must not bring them again.</summary>
    private static DoubleResult WithoutAssertions(DoubleResult result)
        => result.Double is { } model ? result with { Double = model with { StateReader = null } } : result;
}
