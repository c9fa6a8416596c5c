using System;

namespace TestKit.Benchmarks.FreshProcess;

/// <summary>How one contestant is used, as text. A test uses one of the interface's four members, in turn.</summary>
/// <param name="Contestant">The name in the table.</param>
/// <param name="Using">The namespace to import.</param>
/// <param name="Alias">An alias inside the namespace.</param>
/// <param name="Create">Makes the double <c>d</c>.</param>
/// <param name="Members">For each member: set-up, call as a check, assertion.</param>
internal sealed record Usage(string Contestant, string Using, string Alias, Func<int, string> Create, Func<int, MemberUse>[] Members)
{
    /// <summary>What has to be written by hand for each interface.</summary>
    public Func<int, string> Declarations { get; init; } = _ => "";

    public string Test(int i)
    {
        var use = Members[i % Members.Length](i);
        return $"        var order = new Order{i}(\"a\", {i});\n        {Create(i)}\n        {use.SetUp}\n        {use.Call}\n        {use.Assert}";
    }
}
