using System.Collections.Generic;

namespace TestKit.Generators.Tests.Shapes;

/// <summary>What somebody writes who wants to know where a generator of doubles ends: interfaces.</summary>
internal static class ExpertShapes
{
    public static IReadOnlyList<Shape> All { get; } =
    [
        new("members named like the verbs of mocking", """
            [GenerateTestDouble] public interface IThing { int Equals(int x); int GetHashCode(string s); string ToString(string format); Type GetType(int i); int Mock { get; } void Setup(string x); int Calls { get; } int Received(int i); void Verify(); int Returns(int x); event Action AssertCalled; int Behavior { get; set; } void Reset(int hard); int Of(string s); object State { get; } string Static { get; } int Arg(int Arg); int TK(int TKG); int Tuple { get; } string Transitions(int i); }
            """),
        new("methods that are object's own again", """
            [GenerateTestDouble] public interface IThing { bool Equals(object? other); int GetHashCode(); string? ToString(); Type GetType(); object MemberwiseClone(); void Finalize(); }
            """),
        new("tuples of nine, partly named", """
            [GenerateTestDouble] public interface IThing { (int A, int, string? C, int, int, int, int, int H, (int X, string) I) Nine((int, int B, int, int, int, int, int, int, int) nine, (int A, (int B, (int C, int D) E) F) deep); List<(int, string Name)[]> P { get; set; } bool Try(out (int A, int, int, int, int, int, int, int, int J) x); event Action<(int A, int, int, int, int, int, int, int, int)> E; }
            """),
        new("dynamic in arrays, tuples and nested generics", """
            [GenerateTestDouble] public interface IThing { dynamic[] A(dynamic?[][] x); Dictionary<string, List<dynamic?>> B(IEnumerable<(dynamic A, object B)> x); Func<dynamic, object, Task<dynamic?>> C { get; set; } ref dynamic D(ref dynamic[] x); Task<dynamic[]> E(params dynamic[] xs); void F(List<object> x); dynamic this[dynamic key] { get; } T G<T>(T x, dynamic y) where T : IEquatable<object>; event Action<dynamic> H; }
            """),
        new("function pointers with modifiers", """
            [GenerateTestDouble] public unsafe interface IThing { delegate*<in int, ref readonly string> A(delegate*<out int, ref long, void> f); delegate* unmanaged[Stdcall, SuppressGCTransition]<nint, nuint> B { get; } void C(delegate* managed<delegate*<int>, delegate*<void>[]> f); delegate*<ref readonly int, void>* D(in delegate*<void> f); }
            """),
        new("every constraint in one place", """
            [GenerateTestDouble] public interface IThing { void A<T>(T x) where T : unmanaged; T? B<T>(T? x) where T : notnull; T? C<T>(T? x) where T : class?; void D<T, U, V>(T t, U u, V v) where T : U where U : V where V : class; void E<T>(Span<T> s) where T : unmanaged, Enum; T F<T>() where T : Delegate; T? G<T>() where T : struct, IComparable<T>, IEquatable<T?>; void H<T>(T? x) where T : IThing?; void I<T>(T[] x) where T : class, IEnumerable<T?>, new(); }
            public interface IBase { T? Get<T>(T? x); T? Ref<T>(T? x) where T : class; T? Val<T>(T? x) where T : struct; } [GenerateTestDouble] public interface IOther : IBase { new T? Get<T>(T? x); }
            """),
        new("variance inside variance", """
            public interface IIn<in T> { void Put(T x); } public interface IOut<out T> { T Get(); }
            [GenerateTestDouble] public interface IThing<in TIn, out TOut> where TIn : class where TOut : class? { IIn<IIn<TOut>> A(IOut<TIn> x, IIn<IOut<TOut>> y); Func<Func<Func<TIn, int>, int>, TOut?> B { get; } event Action<IIn<TIn>, IOut<TOut>>? C; TOut? this[TIn? x] { get; } void D(IEnumerable<Action<TOut>> x); IReadOnlyList<IOut<TOut?>> E(); }
            """),
        new("a diamond of bodies, each with a call", """
            public interface ITop { int Get(int x) => x; string Name => "top"; void Log(string s) => Get(s.Length); } public interface ILeft : ITop { int ITop.Get(int x) => x + 1; new string Name => "left"; } public interface IRight : ITop { void ITop.Log(string s) => Get(-1); string ITop.Name => "right"; }
            [GenerateTestDouble] public interface IThing : ILeft, IRight { int ITop.Get(int x) => Name.Length + x; void All() { Log("x"); ((ITop)this).Log(Name); Get(2); } }
            static class Use { public static void Of(MockThing thing) { thing.Get(1).Returns(5); thing.All().AssertNotCalled(); ((IThing)thing).All(); } }
            """),
        new("bodies that are private, sealed, static and asynchronous", """
            [GenerateTestDouble] public interface IThing { private static int s_count = 1; private int Next() => s_count++; sealed int Fixed => Next(); static IThing? Current { get; set; } static event Action? Made; const int Size = 3; protected static int Hidden() => 4; async IAsyncEnumerable<int> Stream() { yield return Next(); await Task.Yield(); yield return Fixed; } IEnumerable<string> Names { get { yield return "a"; } } enum Kind { A, B } Kind Of(Kind kind = Kind.B); static IThing() => Made?.Invoke(); static int operator +(IThing a, IThing b) => 1; }
            """),
        new("ref readonly and scoped parameters", """
            public ref struct View { public ReadOnlySpan<int> Items; }
            [GenerateTestDouble] public interface IThing { int A(ref readonly int x); void B(scoped in View v, scoped ref View w, scoped Span<int> s); ref readonly int C(ref readonly int x, scoped ref readonly long y); bool D(scoped ReadOnlySpan<char> a, out ReadOnlySpan<char> b); int this[ref readonly int i] { get; } int this[scoped Span<char> s, int i] { get; set; } void E<T>(ref readonly T x, in T? y) where T : struct; void F(ref readonly string? s, ref readonly (int A, string? B) t); }
            """.Replace("int this[ref readonly int i] { get; } ", "")),
        new("expressions of arguments, chained", """
            public static class Check { public static T That<T>(T x, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(x))] string? text = null) => x; }
            [GenerateTestDouble] public interface IThing { int Must(bool condition, [System.Runtime.CompilerServices.CallerArgumentExpression("condition")] string? text = null, [System.Runtime.CompilerServices.CallerArgumentExpression("text")] string? textOfText = null, [System.Runtime.CompilerServices.CallerLineNumber] long line = 0); T Not<T>(T x, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(x))] object? text = null); }
            """, "CS8966", "CS4024", "CS4026"),
        new("attributes with type arguments on members", """
            [AttributeUsage(AttributeTargets.All, AllowMultiple = true)] public sealed class MarkAttribute<T>(params object[] values) : Attribute { public T? Value { get; set; } public Type? Other { get; set; } public object[] Values => values; }
            [GenerateTestDouble, Mark<int>(1, Value = 3)] public interface IThing<[Mark<string>] T> { [Mark<int[]>("x", new int[] { 1 }, typeof(List<>)), Mark<IThing<int>>] [return: Mark<nint>] T Get<[Mark<object>] U>([Mark<DayOfWeek>(DayOfWeek.Friday)] in T x); [field: NonSerialized] [Mark<string>] event Action E; [Mark<int>] T P { [Mark<byte>] get; [param: Mark<sbyte>] set; } }
            """.Replace("[field: NonSerialized] ", "")),
        new("conditional and hidden from editors", """
            [GenerateTestDouble, System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)] public interface IThing { [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)] int A(); [System.ComponentModel.Browsable(false)] int B { get; } [System.Diagnostics.DebuggerHidden] void C(); [System.Diagnostics.DebuggerStepThrough] int D(); [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.Synchronized | System.Runtime.CompilerServices.MethodImplOptions.NoInlining)] int E() => 1; [System.Security.SecurityCritical] void F(); [System.Runtime.Versioning.SupportedOSPlatform("windows")] int G(); [System.Runtime.Versioning.RequiresPreviewFeatures] int H(); }
            public abstract class Logs { } [GenerateTestDouble] public class Trace { [System.Diagnostics.Conditional("NEVER")] public virtual void Write(string s) { } [System.Diagnostics.Conditional("NEVER"), Obsolete("x")] public virtual void WriteLine(string s) { } public virtual int M() => 1; }
            """, "CA2252", "CS0672"),
        new("collections that a builder makes", """
            [System.Runtime.CompilerServices.CollectionBuilder(typeof(Builder), "Create")] public sealed class Bag<T> : IEnumerable<T> { public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)[]).GetEnumerator(); IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); } public static class Builder { public static Bag<T> Create<T>(ReadOnlySpan<T> items) => new(); }
            [GenerateTestDouble] public interface IThing { Bag<int> A(Bag<string?> x); void M<T>(params T[] xs); Task<Bag<T>> B<T>(Bag<T> x); System.Collections.Immutable.ImmutableArray<int> C(System.Collections.Immutable.ImmutableArray<string> x); System.Collections.Frozen.FrozenSet<int> D { get; } IReadOnlySet<string> E { get; set; } ILookup<int, string> F(); System.Collections.ObjectModel.ReadOnlyDictionary<string, int> G(); Memory<int> H(ReadOnlyMemory<char> x); ArraySegment<byte> I(); int[,,] J(int[][,] x); Array K(ICollection x); IQueryable<int> L(); }
            static class Use { public static void Of(MockThing thing) { thing.A().Returns([1, 2]); thing.M<int>([3]).AssertNotCalled(); } }
            """.Replace("ILookup", "System.Linq.ILookup").Replace("IQueryable", "System.Linq.IQueryable")),
        new("an overload for each conversion", """
            public readonly struct Meters { public static implicit operator Meters(int x) => default; public static implicit operator Meters(double x) => default; public static implicit operator string(Meters m) => ""; }
            [GenerateTestDouble] public interface IThing { void M(Meters x); void M(int x); void M(double x); void M(string x); void M(object? x); void M(in Meters x, int y); void M(ref Meters x, int y = 0, params int[] z); void M(FormattableString x); void M(IFormattable x); void M<T>(T x); void M<T>(T[] x); void M<T>(IEnumerable<T> x); void M(char x); void M(nint x); void M(decimal? x); void M(Arg<int> x); void M(MockBehavior x); void M(ITestDouble x); }
            static class Use { public static void Of(MockThing thing) { thing.M(3).AssertNotCalled(); thing.M("x").AssertNotCalled(); thing.M('c').AssertNotCalled(); } }
            """),
        new("the product's own types as arguments", """
            [GenerateTestDouble] public interface IThing { Arg<int> A(Arg<string> x); Times B(CallLog<Call> x); ITestDouble C { get; } MockBehavior D(MockBehavior behavior = MockBehavior.Strict); DoubleOptions E(DoubleOptions? options = null); Task<ITestDouble> F(Func<ITestDouble> x); ISettable G(); NoResult H(NoResult x); GenerateTestDoubleAttribute? I(); }
            """),
        new("namespaces called like types and types like namespaces", """
            namespace System.Inner { public class Task { } public class Func { } } namespace Global.System { public class String { } public interface TestKit { } } namespace Outer.TestKit.Generated { public class Member { } }
            namespace Global { [GenerateTestDouble] public interface IThing { System.String A(System.TestKit x); Func<Task<int>> B(); Int32 C(IEnumerable<object> x); } public class Int32 { } public class Func<T> { } public class Task<T> { } public class Object { } public class Boolean { } public class ValueTuple<A, B> { } public class Action { } }
            namespace Outer { [GenerateTestDouble] public interface IOther { TestKit.Generated.Member A(TestKit.Generated.Member x, int y); } }
            """),
        new("type parameters called like everything else", """
            [GenerateTestDouble] public interface IThing<Call, Arg, TestKit, TK, Selector, System, Object> { Call A(Arg a, TestKit b, TK c); Selector B<Tuple, Setup, TKG, State>(System s, Object o, Tuple t, Setup u); Task<Call> C { get; set; } event Action<Arg>? E; Selector this[TK a, State<Call>? b] { get; } } public class State<T> { }
            """),
        new("parameters called like what is generated", """
            [GenerateTestDouble] public interface IThing { void A(int call, int e, int a, int self, int give, int via, int member, int handler, int value, int backing, out int behavior, ref int recording, int made, int mock); bool B(ref int call, out string e, int value, int __result, int _state, int field, int @this, int @base, int @default, int @_); int this[int value1, int keys, int a, int item1] { get; set; } T C<T>(T self, Func<T> give, ref T call) where T : struct; }
            """),
        new("numbers of the machine", """
            [GenerateTestDouble] public interface IThing { nint A(nuint x = 7, nint y = -1, nint? z = null); IntPtr B(UIntPtr x); nint[] C(Dictionary<nint, nuint?> x); ref nint D(out nint x); void E(params nint[] xs); nint this[nuint i] { get; set; } (nint, IntPtr B) F(Func<nint, UIntPtr> x); float G(float a = float.NaN, double b = double.PositiveInfinity, float c = -0f, double d = 1e-300, decimal e = -1.50m, char f = '\u2028', string g = "\u2028\"\\\0{0}", char h = '\'', long i = long.MinValue, ulong j = ulong.MaxValue); }
            """),
        new("experimental, obsolete and both in one signature", """

            #pragma warning disable EXP9
            [System.Diagnostics.CodeAnalysis.Experimental("EXP9")] public interface INew { } [Obsolete("use INew", DiagnosticId = "OLD9", UrlFormat = "https://example.com/{0}")] public interface IOld { }
            [GenerateTestDouble] public interface IThing { [System.Diagnostics.CodeAnalysis.Experimental("EXP9"), Obsolete("x")] INew A(); [Obsolete("error", true)] int B { get; set; } [Obsolete("old")] IOld C(IOld x); [Obsolete("e", true)] event EventHandler? D; [Obsolete("e", true)] T E<T>(T x, out int y); [System.Diagnostics.CodeAnalysis.Experimental("EXP9")] int F(INew x) => 1; int G { [Obsolete("get")] get; set; } int H { get; [Obsolete("set", true)] set; } }
            """, "EXP9", "OLD9", "CS0619", "CS0672"),
        new("names that only letters of case or escapes tell apart", """
            [GenerateTestDouble] public interface IThing { int get { get; } int Get(); int GET { get; set; } int get_Get(int i); void set_get(); int add_X(int i); event Action X; event Action x; int @class(); int Class { get; } void await(); int async(int async); int var { get; } int record(int record); int nameof(string nameof); int @field { get; } int required(int required); int file { get; set; } int extension(int extension); int allows(int allows); int scoped(int scoped); int partial { get; } int yield(); int when(int when); int global(int global); int value { get; set; } int dynamic(int dynamic); }
            """.Replace("int get_Get(int i); void set_get(); int add_X(int i); ", "")),
        new("accessors' names as methods", """
            [GenerateTestDouble] public interface IThing { int get_A(); void set_A(int x); int A(int x); void add_B(Action x); void remove_B(Action x); int get_Item(int i); int Item { get; } void op_Addition(int a, int b); int op_Implicit(string s); }
            """),
        new("delegates of one's own with everything", """
            public delegate ref readonly T Peek<T>(in T x, out T y, scoped Span<T> z) where T : unmanaged; public delegate void Raw(params ReadOnlyMemory<char>[] xs);
            [GenerateTestDouble] public delegate TOut Map<in TIn, out TOut>(TIn x, CancellationToken token = default) where TIn : class where TOut : notnull; [GenerateTestDouble] public delegate ref int Place(int i); [GenerateTestDouble] public delegate ref readonly string View(ref readonly int x); [GenerateTestDouble] public unsafe delegate int* Raw2(void* p); [GenerateTestDouble] public delegate (int A, string? B) Pair(params (int A, string? B)[] xs); [GenerateTestDouble] public delegate dynamic Late(dynamic x, object y); [GenerateTestDouble] public delegate Task<T?> Load<T>(T? x) where T : struct; [GenerateTestDouble] public delegate void Invoke(int Invoke, int BeginInvoke, int Target, int Object); [GenerateTestDouble] public delegate bool Equals(object? Equals); [GenerateTestDouble] public delegate Span<char> Chars(Span<char> x, out ReadOnlySpan<char> y); [GenerateTestDouble] internal delegate void Inner(Inner? x = null); public class Host<T> { [GenerateTestDouble] public delegate T Nested<U>(U x, T y); }
            """),
    ];
}
