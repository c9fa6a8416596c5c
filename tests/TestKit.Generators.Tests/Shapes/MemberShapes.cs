using System.Collections.Generic;

namespace TestKit.Generators.Tests.Shapes;

/// <summary>Members that one class can hardly have beside each other.</summary>
internal static class MemberShapes
{
    public static IReadOnlyList<Shape> All { get; } =
    [
        new("overloads by ref kind", """
            [GenerateTestDouble] public interface IThing { void M(int x); void M(ref int x); string N(string s); string N(out string s); void P(in Guid g); void P(Guid? g); }
            """),
        new("overloads by number type, and their use", """
            [GenerateTestDouble] public interface IThing { int M(int x); int M(long x); int M(int? x); int M(double x); int M(object? x); int M(string? x); int M(Enum e); int M(nint x); int M(Half x); }
            static class Use { public static void Of(MockThing thing) { thing.M(1).Returns(1); thing.M(1L).Returns(1); thing.M((int?)null).Returns(1); thing.M(1.5).Returns(1); thing.M("x").Returns(1); thing.M((object?)null).Returns(1); thing.M(DayOfWeek.Friday).Returns(1); thing.M(Arg.OfType<int>()).Returns(1); thing.M(Arg.Where<string?>(x => x is null)).Returns(1); } }
            """),
        new("overloads of different results, and their use", """
            [GenerateTestDouble] public interface IThing { string Fetch(int id); Task<string> Fetch(Guid id); ValueTask<string?> Fetch(string key); void Fetch(); IAsyncEnumerable<string> Fetch(DateTime since); }
            static class Use { public static void Of(MockThing thing) { thing.Fetch(1).Returns("x"); thing.Fetch(Guid.Empty).Returns("x"); thing.Fetch("k").Returns((string?)null); thing.Fetch(DateTime.UnixEpoch).Yields("x"); thing.Fetch("k").Throws(new Exception()); } }
            """),
        new("overloads by arity and generics", """
            [GenerateTestDouble] public interface IThing { void M(); void M<T>(); void M<T>(T t); void M<T, U>(T t, U u); void M<T>(List<T> t); void M<T>(T[] t); void M(object o); void M(dynamic o, int i); int M(string s); void M(in int i); void M(int? i); void M((int a, int b) t); }
            """),
        new("optional parameters that overlap", """
            [GenerateTestDouble] public interface IThing { int M(int a); int M(int a, int b = 1); int M(int a, int b = 2, int c = 3); int M(int a, params int[] rest); }
            """),
        new("every passing of a parameter", """
            [GenerateTestDouble] public interface IThing { bool M(ref int a, out string b, in Guid c, ref readonly long d, scoped ref int e, scoped in DateTime f, out int? g, ref string? h, out (int X, string? Y) i); }
            """),
        new("every span", """
            [GenerateTestDouble] public interface IThing { void A(in Span<int> x); void B(in ReadOnlySpan<char> x); void C(scoped Span<int> x); void D(scoped ReadOnlySpan<int> x); int E(Memory<byte> m, ReadOnlyMemory<char> r); void F<T>(ReadOnlySpan<T> x, Span<T> y); Task H(ReadOnlyMemory<byte> m, ReadOnlySpan<char> s); }
            """),
        new("properties of every accessor", """
            [GenerateTestDouble] public interface IThing { int A { get; init; } int B { init; } int C { get; } int D { set; } string? E { get; set; } int this[int i] { get; init; } int this[string s] { set; } }
            """),
        new("many indexers", """
            [GenerateTestDouble] public interface IThing { [System.Runtime.CompilerServices.IndexerName("Cell")] int this[int row, int col] { get; set; } [System.Runtime.CompilerServices.IndexerName("Cell")] string this[string field] { get; set; } [System.Runtime.CompilerServices.IndexerName("Cell")] int[] this[Range value] { get; } [System.Runtime.CompilerServices.IndexerName("Cell")] int this[params long[] keys] { get; set; } [System.Runtime.CompilerServices.IndexerName("Cell")] object this[int a, string b = "x", Guid c = default] { get; init; } [System.Runtime.CompilerServices.IndexerName("Cell")] bool this[in DateTime d] { set; } int Item { get; } int this_(int i, int j) => 0; }
            """),
        new("events of odd delegates", """
            public delegate void OfRefStruct(scoped ref Span<int> p, in ReadOnlySpan<char> s); public delegate T Gen<T>(out T a, ref int b, in int c, params int[] d); public delegate ref int ByRef(); public delegate Span<int> Spans();
            [GenerateTestDouble] public interface IThing { event OfRefStruct A; event Gen<string> B; event Func<int, string>? C; event EventHandler D; event Action<int[]>? E; event ByRef F; event Spans G; }
            """),
        new("default bodies of every kind", """
            [GenerateTestDouble] public interface IThing { int Must(int x); int Opt(int x) => Must(x) + 1; string Prop => "p" + Must(2); string Rw { get => "r"; set { } } event Action Ev { add { } remove { } } int this[int i] => i; T Gen<T>(T x) where T : new() => x ?? new T(); private int Helper() => 1; sealed int Fixed() => Helper(); static int Util() => 1; protected int Prot() => 2; async Task<int> Later() { await Task.Yield(); return Must(1); } ref readonly int R(in int x) => ref x; bool Try(out int x) { x = 1; return true; } static virtual int V() => 1; }
            """),
        new("static bodies of every kind", """
            public interface IBase { static virtual int M() => 1; static virtual int Twice() => 2; static virtual int Again { get => 3; set { } } } public interface IOther { static virtual int M() => 4; static abstract int Twice(); static virtual event Action? E { add { } remove { } } }
            [GenerateTestDouble] public interface IThing : IBase, IOther { static int IBase.Again { get => 5; set { } } static new virtual string M() => "x"; static virtual TBodies Gen<TBodies>(TBodies x) where TBodies : new() => x ?? new TBodies(); static virtual ref readonly int R(in int x) => ref x; static virtual bool Try(out int x) { x = 1; return true; } static virtual async Task<int> Later() { await Task.Yield(); return 1; } static virtual Span<int> Cells { get => default; set { } } static virtual IThing? Self => null; static virtual int StaticBodies(int self) => self; private static int Hidden() => 1; static int Util() => Hidden(); protected static virtual int Prot() => 2; int Get(); int this[int i] { get; } event Action Ev; int Opt() => Get(); }
            """),
        new("static bodies along a diamond", """
            public interface IBase { static virtual int M() => 1; } public interface ILeft : IBase { static int IBase.M() => 2; } public interface IRight : IBase { static int IBase.M() => 3; } public interface IOpen : ILeft { static abstract int IBase.M(); }
            [GenerateTestDouble] public interface IMost : IBase, ILeft { } [GenerateTestDouble] public interface INone : ILeft, IRight { } [GenerateTestDouble] public interface IAgain : IOpen { }
            """),
        new("static bodies in generic and nested interfaces", """
            public partial class Outer<TBodies> where TBodies : class { [GenerateTestDouble] public interface IThing<T> { static virtual T? M(TBodies x) => default; static virtual TBodies? Kept { get => null; set { } } static virtual U Gen<U>(U x) => x; } [GenerateTestDouble] public interface INested<TSelf, U> where TSelf : INested<TSelf, U> { static abstract TSelf Make(TBodies x, U y); static virtual TSelf? From(TSelf x) => default; } }
            [GenerateTestDouble] public interface ISelf<TSelf, T> where TSelf : ISelf<TSelf, T> { static virtual TSelf? Make(T from) => default; static virtual TSelf operator -(TSelf x) => x; static virtual explicit operator int(TSelf x) => 1; static virtual bool TryMake(T from, out TSelf? made) { made = TSelf.Make(from); return true; } }
            [GenerateTestDouble] public interface IStructSelf<TSelf> where TSelf : struct, IStructSelf<TSelf> { static virtual int M(TSelf x) => 1; }
            """),
        new("static members that the user fills", """
            public interface IThing { static abstract int Must(int x); static virtual int May(int x) => 1; static abstract int Kept { get; set; } static abstract event Action E; static abstract int Rest(); int Get(); int Opt() => Get(); }
            [GenerateTestDouble(typeof(IThing))] public sealed partial class MyThing { static int IThing.Must(int x) => 2; static int IThing.Kept { get => 1; set { } } static event Action IThing.E { add { } remove { } } }
            [GenerateTestDouble(typeof(IThing))] public sealed partial class MyOther { static int IThing.May(int x) => 2; }
            """),
        new("static bodies that are obsolete", """
            [GenerateTestDouble] public interface IThing { [Obsolete("x", error: true)] static virtual int M(int x) => 1; [Obsolete("x", error: true)] static virtual int P { get => 1; set { } } [Obsolete("x", error: true)] static virtual event Action E { add { } remove { } } [Obsolete("x", error: true)] static abstract int A(); int Get(); int Opt() => Get(); }
            """),
        new("self types that have to be made", """
            public class Base { } [GenerateTestDouble] public interface IThing<TSelf> where TSelf : class, IThing<TSelf>, new() { static abstract TSelf Make(); static virtual TSelf Other() => new TSelf(); }
            [GenerateTestDouble] public interface IOfBase<TSelf> where TSelf : Base, IOfBase<TSelf> { static virtual int M(TSelf x) => 1; } [GenerateTestDouble] public interface IOfMore<TSelf> : IComparable<TSelf> where TSelf : IOfMore<TSelf>, IComparable<TSelf> { static abstract int M(TSelf x); }
            [GenerateTestDouble(typeof(IThing<>))] public sealed partial class MyThing { public MyThing() : this(recording: true) { } } [GenerateTestDouble(typeof(IThing<>))] public sealed partial class MyOther { public MyOther(int x) : this(recording: x > 0) { } }
            """),
        new("bodies along a diamond", """
            [GenerateTestDouble] public interface IBase { void A() { } void B() { } int P => 1; event Action E { add { } remove { } } }
            [GenerateTestDouble] public interface IOver : IBase { void IBase.A() { } int IBase.P => 2; }
            [GenerateTestDouble] public interface IAbstractAgain : IOver { abstract void IBase.B(); abstract int IBase.P { get; } }
            [GenerateTestDouble] public interface ILeft : IBase { void IBase.A() { } }
            [GenerateTestDouble] public interface IDiamond : IOver, ILeft { }
            """),
        new("one signature from two bases", """
            public interface IA { void Close() { } bool IsOpen { get; } event Action E; } public interface IB { void Close(); bool IsOpen { get; } event Action E; }
            [GenerateTestDouble] public interface IAB : IA, IB { } [GenerateTestDouble] public interface IBA : IB, IA { }
            """),
        new("one signature but for what the compiler ignores", """
            public interface IA { void M<T>(T x) where T : class; (int A, int B) T(); object D(object o); void R(in int x); string? N(string s); void L(List<string?> l); nint I(nint x); } public interface IB { void M<U>(U x) where U : struct; (int C, int D) T(); dynamic D(dynamic o); void R(ref readonly int x); string N(string? s); void L(List<string> l); IntPtr I(IntPtr x); }
            [GenerateTestDouble] public interface IThing : IA, IB { }
            """),
        new("accessors from two bases", """
            public interface IRead { int X { get; } string? Y { get; } int this[int i] { get; } } public interface IWrite { int X { set; } string? Y { init; } int this[int i] { set; } }
            [GenerateTestDouble] public interface IBoth : IRead, IWrite { } [GenerateTestDouble] public interface IAgain : IRead, IWrite { new int X { get; set; } }
            """),
        new("hiding by another kind", """
            public interface IOne { object X { get; } object M(); event Action E; } public interface ITwo : IOne { new string X { get; } new string M(); new event EventHandler E; }
            [GenerateTestDouble] public interface IThree : ITwo { new int X(); new int M { get; } }
            """),
        new("more parameters than Func takes", """
            [GenerateTestDouble] public interface IThing { int M(int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8, int a9, int a10, int a11, int a12, int a13, int a14, int a15, int a16, int a17, string a18, ref int a19); Task<int> N<T1, T2, T3, T4, T5, T6, T7, T8, T9>(T1 a, T2 b, T3 c, T4 d, T5 e, T6 f, T7 g, T8 h, T9 i, int j, int k, int l, int m, int n, int o, int p, int q, CancellationToken r = default); void O(int a, int b, int c, int d, int e, int f, int g, int h, IList<int> i); int this[int a, int b, int c, int d, int e, int f, int g, int h, int i] { get; set; } }
            """),
        new("tokens of every kind", """
            [GenerateTestDouble] public interface IThing { Task A(CancellationToken a, CancellationToken b); void B(CancellationToken c); Task C(in CancellationToken c); Task D(ref CancellationToken c); Task E(CancellationToken? c); IAsyncEnumerable<int> F(CancellationToken c = default); ValueTask<int> G(CancellationToken @default); }
            """),
        new("nothing at all", """
            [GenerateTestDouble] public interface IMarker { } [GenerateTestDouble] public interface IOfBases : IMarker, ICloneable { } [GenerateTestDouble] public interface IStatic { static int X => 1; static void Y() { } const int Z = 1; }
            """),
    ];
}
