using System.Collections.Generic;

namespace TestKit.Generators.Tests.Shapes;

/// <summary>Type parameters, constraints and signatures that few interfaces have and any may.</summary>
internal static class GenericShapes
{
    public static IReadOnlyList<Shape> All { get; } =
    [
        new("a self type that another parameter's constraint names", """
            public interface IRule<TSelf> where TSelf : IRule<TSelf> { TSelf With(int x); }
            [GenerateTestDouble] public interface IRules<TRule, TList> where TRule : class, IRule<TRule> where TList : IList<TRule>, IRules<TRule, TList> { TList Add(TRule rule); TRule? this[int i] { get; } }
            """),
        new("parameters that constrain each other", """
            [GenerateTestDouble] public interface IThing<A, B, C> where A : class, IComparable<B> where B : struct, IEquatable<B> where C : class, A, new() { A Get(B b); bool Try(B? b, out C? c); D Map<D, E>(D d, E? e) where D : A, IEnumerable<E> where E : class, C; Func<A, B?, C?> F { get; } }
            """),
        new("a parameter that a method and its nested types share", """
            [GenerateTestDouble] public interface IThing<T> { public sealed class Box { public T? Value; } public delegate T? Change(Box box); Box Wrap(T x); T? Open(Box? box, Change change); IReadOnlyDictionary<Box, List<Box[]>> All { get; } event Change Changed; Task<Box?> Later<U>(IThing<U>.Box other); }
            """),
        new("nested generic types of generic types", """
            public class Outer<A> { public class Inner<B> { public struct Leaf { } public enum Kind { X } } public interface INested { } }
            [GenerateTestDouble] public interface IThing<T> { Outer<T>.Inner<List<T[]>>.Leaf? Get(Outer<int?>.Inner<string?>.Kind kind = Outer<int?>.Inner<string?>.Kind.X); Outer<Outer<T>.INested>.Inner<T>[]? this[Outer<T>.INested x] { get; } Dictionary<T, Outer<T>.Inner<T>.Leaf>.Enumerator Walk(); }
            """, "CS8714"),
        new("an open interface in an open type", """
            public partial class Outer<T, U> where T : struct where U : class, new() { public partial struct Middle<V> { [GenerateTestDouble] public interface IThing<W> where W : Outer<T, U>.IOther { W Get(T t, U? u, V v); Outer<T, U>.Middle<W> Next(); } } public interface IOther { } }
            """),
        new("methods that differ by constraint and arity", """
            [GenerateTestDouble] public interface IThing { void M<T>(T x) where T : struct; void M<T>(T? x, int i) where T : class; void M<T, U>(T x) where T : U; T Get<T>() where T : struct; T Get<T>(T? x) where T : struct; T Get<T, U>(U x) where T : U; IEnumerable<T> M<T>(IEnumerable<T> x); T[] M<T>(params T[][] x); }
            """),
        new("every constraint of a double that a method has", """
            [GenerateTestDouble] public interface IThing { void A<T>(T x) where T : allows_not; } public class allows_not { } [GenerateTestDouble] public interface IMore { T B<T>(T x) where T : System.Numerics.INumber<T>; T? C<T>(T? x) where T : struct, ISpanParsable<T>; void D<T>(ref T x, in T y, out T z) where T : unmanaged; T E<T>() where T : class?, new(); T F<T, U>(U x) where T : notnull, U where U : notnull, IDisposable; TDelegate G<TDelegate>(TDelegate d) where TDelegate : Delegate; TEnum H<TEnum>(TEnum? e) where TEnum : struct, Enum; T[]? I<T>(List<T?>? x) where T : Exception?; }
            """),
        new("an out parameter of every type", """
            [GenerateTestDouble] public interface IThing { void M(out int a, out string b, out string? c, out DateTime? d, out (int X, string Y) e, out Span<int> f, out object[] g, out dynamic h, out Task i, out Task<int> j, out IThing k, out Guid l, out IReadOnlyList<int> m, out CancellationToken n, out Action o, out int[,] p); bool N<T>(out T a, out T? b, out List<T> c); }
            static class Use { public static void Of(MockThing thing) { thing.N<int>().Returns((out int a, out int b, out List<int> c) => { a = 1; b = 2; c = []; return true; }); ((IThing)thing).N<int>(out var x, out _, out _); thing.N<int>().AssertCalled(Times.Once); } }
            """),
        new("results by reference", """
            public struct Big { public long A, B; } public ref struct View { }
            [GenerateTestDouble] public interface IThing { ref int A(); ref readonly Big B(in Big x); ref string? C { get; } ref readonly int D { get; } ref T E<T>(T[] xs, int i); ref int this[int i] { get; } ref readonly string this[string s] { get; } ref int? F(ref int? x); ref readonly ReadOnlyMemory<byte> G(scoped ReadOnlySpan<byte> x); }
            """),
        new("ref structs of one's own", """
            public ref struct Reader { public Span<byte> Bytes; } public readonly ref struct Token<T> { public readonly ReadOnlySpan<T> Items; } public delegate void Visitor(scoped Reader reader, Token<char> token);
            [GenerateTestDouble] public interface IThing { Reader Open(); void Read(ref Reader r, scoped in Token<int> t, out Token<string> made); Token<char> this[Reader r] { get; } Reader Prop { get; set; } event Visitor Visited; bool Try(Token<byte> a, scoped Span<char> b, out Reader c); System.Runtime.CompilerServices.DefaultInterpolatedStringHandler Text(Utf8 x); } public ref struct Utf8 { }
            """),
        new("pointers of every kind", """
            [GenerateTestDouble] public unsafe interface IThing { int* A(void* x, byte** y); delegate*<int, void> B(delegate* unmanaged[Cdecl]<int*, string, void> f); void C(int*[] xs, ref int* y, out char* z); nint D { get; } int* P { get; set; } event Handler E; } public unsafe delegate void Handler(int* x);
            """),
        new("default values of every type", """
            [Flags] public enum Bits : ulong { None, Top = 1UL << 63 } public enum Neg : sbyte { Min = -128 } public struct Pair { public int X; }
            [GenerateTestDouble] public interface IThing { void M(Bits a = Bits.Top | (Bits)4, Neg b = Neg.Min, Neg? c = Neg.Min, (Bits, int) d = default, Pair e = default, Pair? f = null, object? g = null, int? h = 5, byte i = 255, sbyte j = -1, char k = '\uFFFF', float l = float.NegativeInfinity, double m = double.Epsilon, decimal n = decimal.MinValue, long o = long.MinValue, ulong p = ulong.MaxValue, string q = "\0\u2028\"\\\n{}", bool r = true, DateTime s = default, CancellationToken t = default); void N(float a = 1e-30f, float b = float.NaN, double c = 0.1, double d = -0.0, char e = '\'', string? f = "", Type? g = null, Neg? h = (Neg)77, nint i = int.MinValue, params string[] j); T O<T>(T? a = default, int b = 1) where T : class; }
            """),
        new("delegates as arguments and results", """
            public delegate ref readonly T Getter<T>(scoped in T x); public delegate void Many(params int[] xs); public delegate int WithDefault(int x = 3);
            [GenerateTestDouble] public interface IThing { Getter<int> A(Getter<string?> g); Many B(WithDefault d); Func<int, Func<string?, Task<int?>>> C { get; } void D(Action a); void D(Func<int> f); void D(Func<Task> f); void D(Func<Task<int>> f); void D(Delegate d); void E(System.Linq.Expressions.Expression<Func<int, bool>> x); Comparison<T> F<T>(Predicate<T> p); }
            static class Use { public static void Of(MockThing thing) { thing.D(Arg.Where<Func<int>>(f => f() == 1)).Does(); thing.A().Returns((Getter<int>)null!); } }
            """),
        new("custom awaitables and odd tasks", """
            public readonly struct Awaitable { public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter() => Task.CompletedTask.GetAwaiter(); } public class MyTask : Task { public MyTask() : base(() => { }) { } } public class MyTask<T> : Task<T> { public MyTask() : base(() => default!) { } }
            [GenerateTestDouble] public interface IThing { Awaitable A(); System.Runtime.CompilerServices.YieldAwaitable B(); System.Runtime.CompilerServices.ConfiguredTaskAwaitable<int> C(); ValueTask<int>? D(); Task<Task<IThing>> F(); ValueTask<(int, string?)> G(CancellationToken a, CancellationToken b); Task<T?> H<T>() where T : struct; ValueTask<T[]> I<T>(); Task<IAsyncEnumerable<T>> J<T>(); IAsyncEnumerable<IAsyncEnumerable<int>> K(); }
            """),
        new("numbers and text of every width", """
            [GenerateTestDouble] public interface IThing { Half A(Int128 a, UInt128 b, nint c, nuint d); System.Numerics.BigInteger B(System.Numerics.Complex c); DateOnly C(TimeOnly t, DateTimeOffset? o); Rune D(Index i, Range r); ReadOnlyMemory<char> E(Memory<byte> m, ArraySegment<int> s); System.Collections.Immutable.ImmutableArray<string> F(System.Collections.Frozen.FrozenSet<int> s); System.Buffers.ReadOnlySequence<byte> G(); string H(System.Runtime.InteropServices.GCHandle h, IntPtr p, TypedReferenceLess t); } public struct TypedReferenceLess { }
            """.Replace("Rune D", "System.Text.Rune D")),
        new("names of hundreds of letters", $$"""
            public interface I{{new string('x', 200)}}<T{{new string('y', 150)}}> { [GenerateTestDouble] public interface I{{new string('z', 200)}} { void {{new string('m', 180)}}(int {{new string('p', 180)}}, T{{new string('y', 150)}} other); int {{new string('q', 180)}} { get; } event Action {{new string('e', 180)}}; } }
            """),
        new("letters of other alphabets", """
            namespace Ünïcode.数据 { [GenerateTestDouble] public interface IДокумент<Τ> { Τ Получить(int идентификатор, string ﬁle); string 名前 { get; set; } event Action Ĳssel; void ｆｕｌｌ(int ä, int a\u0308x); int @Straße { get; } int STRASSE { get; } } }
            """),
        new("spellings of one name by escape", """
            [GenerateTestDouble] public interface IThing { void \u0061bc(); int @abd { get; } void @M\u0065(int @in, int \u0061s, int @\u0069s); }
            """),
        new("preprocessor and layout in odd places", """
            [GenerateTestDouble
            ] public
            /* a */ interface /* b */ IThing /* c */ <
            #if true
              T
            #endif
            > { int /* {{ }} */ M ( /* */ ) ; /** <summary>unclosed */ string P { get
              ; } }
            """, "CS1570", "CS1587"),
    ];
}
