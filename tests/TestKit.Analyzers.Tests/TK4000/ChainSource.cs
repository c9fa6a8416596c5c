namespace TestKit.Analyzers.Tests.TK4000;

/// <summary>Sources of tests about chains.</summary>
internal static class ChainSource
{
    /// <summary>A class with the members, and types A, B and C, where a B is an IB.</summary>
    public static string With(string members)
        => $$"""
            using TestKit.Injection;
            public record A; public interface IB; public record B(A A) : IB; public record C(B B);
            public static class App { {{members}} }
            """;
}
