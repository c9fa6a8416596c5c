using System;
using TestKit.Injection.Planning;

namespace TestKit.Injection.Tests.Planning;

/// <summary>Types that are single letters: a lower-case one can be given where its upper-case one is asked for.</summary>
internal sealed class Letters : TypeSystem<string>
{
    public static readonly Letters Instance = new();

    public override string NameOf(string type) => type[(type.LastIndexOf('.') + 1)..];

    public override string FullNameOf(string type) => type;

    public override bool IsAssignable(string from, string to) => char.IsLower(from[0]) && char.IsUpper(to[0]) && from.Equals(to, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    public override int GetHashCode(string type) => type.GetHashCode(StringComparison.Ordinal);
}
