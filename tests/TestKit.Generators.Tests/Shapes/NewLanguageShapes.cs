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
        new("type parameters of methods that allow ref structs", """
            public ref struct View { public int X; } [GenerateTestDouble] public interface IThing { void A<T>(T x) where T : allows ref struct; TOut B<TIn, TOut>(scoped TIn x, Func<TIn, TOut> map) where TIn : struct, allows ref struct; int C<T>(scoped in T x, out int y) where T : IDisposable, allows ref struct; } [GenerateTestDouble] public interface ITake<in T> where T : allows ref struct { void Put(T x); bool Is(scoped T x, out int y); } [GenerateTestDouble(typeof(ITake<View>))] public partial class OwnTake;
            """),
        new("references that live as long as their owner", """
            public ref struct Buffer { public int X; } [GenerateTestDouble] public interface IThing { [System.Diagnostics.CodeAnalysis.UnscopedRef] ref int A(); [System.Diagnostics.CodeAnalysis.UnscopedRef] Span<int> B { get; } Span<int> C([System.Diagnostics.CodeAnalysis.UnscopedRef] ref int x); ref int D([System.Diagnostics.CodeAnalysis.UnscopedRef] out int x); ref int E([System.Diagnostics.CodeAnalysis.UnscopedRef] ref Buffer b); Span<T> F<T>(Span<T> s, scoped Span<T> t); }
            """),
        new("overloads of different priority", """
            [GenerateTestDouble] public interface IThing { [System.Runtime.CompilerServices.OverloadResolutionPriority(1)] void M(object x); void M(string x); [System.Runtime.CompilerServices.OverloadResolutionPriority(-1)] void N(int x); void N(long x); [System.Runtime.CompilerServices.OverloadResolutionPriority(2)] int P(ReadOnlySpan<char> x); int P(string x); int P(char[] x); [System.Runtime.CompilerServices.OverloadResolutionPriority(1)] int this[object x] { get; } int this[string x] { get; } }
            """),
        new("params of everything that may be", """
            [GenerateTestDouble] public interface IThing { void A(int x, params Span<(int A, string? B)> xs); int B(params IEnumerable<dynamic> xs); void C(params ICollection<int> xs); void D<T>(params List<T?> xs) where T : struct; void E(params System.Collections.Immutable.ImmutableArray<int> xs); int this[params ReadOnlySpan<int> xs] { get; } void F(params HashSet<string> xs); void F(params string[] xs); void G(params scoped ReadOnlySpan<object?> xs); } [GenerateTestDouble] public delegate int Sum(params ReadOnlySpan<int> xs); [GenerateTestDouble] public abstract class Many { protected Many(params List<int> xs) { } protected Many(int a, params ReadOnlySpan<string> xs) { } public abstract void M(params IReadOnlyCollection<int> xs); public virtual int N(params Span<int> xs) => xs.Length; }
            """),
        new("spans in overloads with arrays and strings", """
            [GenerateTestDouble] public interface IThing { int A(Span<int> x); int A(ReadOnlySpan<int> x, int y); int A(int[] x, long z); int B(ReadOnlySpan<char> x); int B(string x, int y = 1); int B(Memory<char> x); void C<T>(ReadOnlySpan<T> x); void C<T>(T[] x, int y); int D(in ReadOnlySpan<byte> x, ref Span<byte> y, out ReadOnlySpan<byte> z); ReadOnlySpan<string?> E(ReadOnlySpan<string?> x); } static class Use { public static void Of(MockThing thing, int[] some) { ((IThing)thing).A(some); ((IThing)thing).B("x"); thing.C<int>([1]).AssertNotCalled(); } }
            """),
        new("locks, escapes and implicit indexes", """
            [GenerateTestDouble] public interface IThing { Lock Gate { get; } string Text(char c = '\e'); int this[Index i] { get; set; } int this[Range r] { get; } Lock.Scope Enter(); void With(Lock.Scope scope); IAsyncEnumerable<Lock> All(); Task<Lock?> Get(Lock? l = null); }
            """),
        new("partial members and the field keyword in classes", """
            [GenerateTestDouble] public abstract partial class Thing { public virtual partial int A { get; set; } public virtual partial int A { get => field; set => field = value; } public virtual string B { get => field ?? ""; set; } = "b"; public abstract int C { get; init; } public virtual partial int this[int i] { get; } public virtual partial int this[int i] { get => i; } public virtual partial string D(int x = 3); public virtual partial string D(int x) => ""; public virtual int E { get => field; protected set => field = value + 1; } }
            """),
        new("interfaces that declare themselves in parts", """
            [GenerateTestDouble] public partial interface IThing { partial int A { get; } partial void B(int x); int C(int x); } public partial interface IThing { partial int A { get => 3; } partial void B(int x) => C(x); int D { get; } } public partial interface IThing : IDisposable { }
            """),
        new("extension members in scope", """
            public static class Extensions { extension(IThing thing) { public int Size => 3; public void Reset() { } public int Get(string s) => s.Length; } extension<T>(T) where T : IThing { public static int Calls() => 1; } extension(MockThing mock) { public int Returns(int x) => x; } } [GenerateTestDouble] public interface IThing { int Get(int x); int Count { get; } } static class Use { public static int Of(MockThing mock) { mock.Get(1).Returns(mock.Object.Size); mock.Count.Returns(2); return mock.Object.Get("x"); } }
            """),
    ];
}
