namespace TestKit;

/// <summary>How often a member was called and made to fail, by all doubles of a type together. Overloads count as one.</summary>
/// <param name="DoubleName">The double's type.</param>
/// <param name="Member">The member's name; a setter's ends with <c>=</c>.</param>
/// <param name="Calls">How often it was called.</param>
/// <param name="Failures">How often a set-up, a plan or an expectation made it fail.</param>
public sealed record MemberFailures(string DoubleName, string Member, int Calls, int Failures)
{
    /// <summary>The double's and the member's name: <c>MockStore.GetAsync</c>.</summary>
    public override string ToString() => $"{DoubleName}.{Member}";
}
