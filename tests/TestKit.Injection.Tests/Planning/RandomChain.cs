using System.Collections.Generic;
using TestKit.Injection.Planning;

namespace TestKit.Injection.Tests.Planning;

/// <summary>A chain and what its test takes.</summary>
internal sealed record RandomChain(IReadOnlyList<ChainItem<string>> Items, IReadOnlyList<string> Needs)
{
    public override string ToString() => $"{string.Join("; ", System.Linq.Enumerable.Select(Items, item => $"{item.Presence}({string.Join(" ", item.Inputs)} -> {string.Join(" ", item.Outputs)})"))} for {string.Join(" ", Needs)}";
}
