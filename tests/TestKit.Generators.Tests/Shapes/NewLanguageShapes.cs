using System.Collections.Generic;

namespace TestKit.Generators.Tests.Shapes;

/// <summary>What C# 12 does not know yet.</summary>
internal static class NewLanguageShapes
{
    public static IReadOnlyList<Shape> All { get; } =
    [
        new("collections as params", """
            [GenerateTestDouble] public interface IThing { int A(params int[] xs); int B(params ReadOnlySpan<int> xs); int C(params Span<string?> xs); int D(params IEnumerable<int> xs); int F(params List<(int, string)> xs); int G(string f, params object?[]? xs); int H(params IReadOnlyList<Func<Task>> xs); int I<T>(params T[] xs); }
            """),
        new("a type parameter of the interface that allows ref structs", """
            [GenerateTestDouble] public interface IThing<T> where T : allows ref struct { int Get(int x); }
            """),
        new("locks and other new types", """
            [GenerateTestDouble] public interface IThing { void M(Lock x); Lock P { get; } }
            """),
    ];
}
