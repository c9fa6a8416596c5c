using System.Collections.Generic;

namespace TestKit.Generators.Tests.Shapes;

/// <summary>Types that are hard to write down, or to have beside each other.</summary>
internal static class TypeShapes
{
    public static IReadOnlyList<Shape> All { get; } =
    [
        new("nested in generics", """
            public class Outer<TOuter> where TOuter : class, new() { public static class Middle<TMid> where TMid : struct { [GenerateTestDouble] public interface IDeep<TIn> where TIn : IEnumerable<TOuter> { TOuter Get(TMid m, TIn i); bool Try(out TMid m); } } }
            """),
        new("nested types of one's own", """
            [GenerateTestDouble] public interface IHas { public sealed class Options { } Options Get(); } [GenerateTestDouble] public interface IHides : IHas { new public sealed class Options { } Options Get(Options o); }
            [GenerateTestDouble] public interface IOwn<T> where T : IOwn<T>.Entry { public abstract class Entry { } T Add(Entry e); IReadOnlyList<Entry> All { get; } }
            """),
        new("internal types", """
            [GenerateTestDouble] internal interface IThing : IOpen<Dto> { Dto Load(Dto d, List<Dto?> all); event EventHandler<Dto> Loaded; bool Try(out Dto d); } public interface IOpen<T> { void Log(T item, Func<T, string> f); } internal sealed class Dto { }
            """),
        new("tuples", """
            [GenerateTestDouble] public interface IThing { (int Id, string? Name) Get((int X, (int Y, int Z) P) p); Task<(bool Ok, IReadOnlyList<(Guid Id, string)> Rows)> Q(); (int a, int b, int c, int d, int e, int f, int g, int h, int i) Long((int a, int b, int c, int d, int e, int f, int g, int h, int i) x); void M(Func<(int Lo, int Hi), (int Lo, int Hi)> f); (int, int Named) Mixed { get; } }
            """),
        new("deep generics", """
            public class Outer<T> { public class Middle<U> { public interface IDeep<V> { } } }
            [GenerateTestDouble] public interface IThing { Dictionary<string, List<(int, Func<Task<IReadOnlyDictionary<Guid, string?[]>>>)>> Get(Func<Func<int, Task<int?>>, Lazy<Task<string?>>> f, Outer<List<int>>.Middle<DateTime>.IDeep<List<List<int>>> d, Dictionary<string, int>.KeyCollection.Enumerator en); }
            """),
        new("arrays", """
            [GenerateTestDouble] public interface IThing { int[,] A(int[,] x); int[][,] B(int[][,] x); int[,][] C(params int[][] x); string?[]?[] P { get; set; } int?[] D(int?[]? x); }
            """),
        new("dynamic", """
            [GenerateTestDouble] public interface IThing { dynamic A(dynamic d, List<dynamic> l, dynamic[] a); dynamic P { get; set; } event Action<dynamic> E; Task<dynamic> T(); bool Try(out dynamic d); T G<T>(dynamic d); }
            """),
        new("every constraint", """
            [GenerateTestDouble] public interface IThing<T> where T : class? { void A<U>() where U : struct, Enum; void B<U>(U? u) where U : Enum; void C<U>(U? u) where U : Delegate; void D<U, V>(U? u, V? v) where U : V where V : class; void E<U>(U u) where U : T; U? F<U>() where U : class?, IDisposable?; void G<U>(U? x) where U : unmanaged, IComparable<U>; void H<U>(ref U? x); U? I<U>(out U? x); void J<U>(ref U x) where U : struct; V? K<U, V>(out V? x, U? u) where U : T where V : notnull; U? L<U>() where U : IDisposable, new(); T? M(T? x); }
            """),
        new("type parameters that hide others", """
            [GenerateTestDouble] public interface IThing<T> { T M<T>(T x); TResult N<TResult, TDouble, TMock, T0, T1>(T0 a, T1 b, T c) where TResult : T; void R<T>(ref T x); void S<U>(ref T x, out U y) where U : T; }
            """),
        new("variance", """
            [GenerateTestDouble] public interface IThing<in TIn, out TOut> { TOut Map(TIn x); Func<TIn, TOut> F { get; } event Action<Func<TIn, TOut>>? Ev; IThing<TIn, IEnumerable<TOut>> Next(IThing<TOut, TIn> back); }
            """),
        new("one generic base many times", """
            public interface IHandle<T> { void Handle(T x); T Last { get; } event Action<T> Handled; }
            [GenerateTestDouble] public interface IThing : IHandle<int>, IHandle<int?>, IHandle<string>, IHandle<(int A, int B)>, IHandle<object[]>, IHandle<IHandle<int>> { }
            """),
        new("interfaces of themselves", """
            [GenerateTestDouble] public interface ISelf<T> where T : ISelf<T> { T Me(); void M(out T x); Task<T> N(); } [GenerateTestDouble] public interface IFluent { IFluent A(); Task<IFluent> B(); ValueTask<IFluent> C(); IFluent this[int i] { get; } IFluent D(out int x); IEnumerable<IFluent> E(); }
            """),
        new("a chain of hidden properties", """
            [GenerateTestDouble] public interface ID1 { ID2 N { get; } } [GenerateTestDouble] public interface ID2 : ID1 { new ID3 N { get; } } [GenerateTestDouble] public interface ID3 : ID2 { new ID4 N { get; } } [GenerateTestDouble] public interface ID4 : ID3 { new ID5 N { get; } } [GenerateTestDouble] public interface ID5 : ID4 { int End(); }
            """),
        new("everything of the framework at once", """
            [GenerateTestDouble] public interface IThing : IDisposable, IAsyncDisposable, IEquatable<IThing>, IComparable<IThing>, IComparable, ICloneable, ISpanFormattable, IUtf8SpanFormattable, System.ComponentModel.INotifyPropertyChanged, System.Linq.IQueryable<IThing>, IObservable<IThing>, IAsyncEnumerable<IThing>, IServiceProvider, ICustomFormatter, IConvertible { }
            """),
        new("collections twice over", """
            [GenerateTestDouble] public interface ILists : IList<int>, IReadOnlyList<int>, IList { } [GenerateTestDouble] public interface IMaps : IDictionary<string, int>, IReadOnlyDictionary<string, int> { } [GenerateTestDouble] public interface ISets : ISet<int>, IReadOnlySet<int> { }
            """),
        new("every kind of task", """
            [GenerateTestDouble] public interface IThing { ValueTask<int> P { get; } ValueTask<string?> S { get; } Task<ValueTask<int>> M(); ValueTask<ValueTask<string>> N(); Task<int> T { get; } ValueTask<int> Q(out int x); Task<List<int>> R(ref int y); IAsyncEnumerable<int> U(ref int z); Task V(out int x); ValueTask W(out int x); Task<Task<int>> G(); ValueTask<IAsyncEnumerable<int>> H(); Task<T?> I<T>(CancellationToken? ct, params CancellationToken[] more); Task<int>[] X(); Lazy<Task<int>> Y { get; } }
            """),
        new("a task that may be null", """
            [GenerateTestDouble] public interface IThing { Task<int>? Z(); Task? Y(); Task? P { get; } }
            """, "CS8603"),
        new("parameters that have defaults by attribute", """
            [GenerateTestDouble] public interface IThing { void M([System.Runtime.InteropServices.Optional] object o, [System.Runtime.InteropServices.Optional, System.Runtime.InteropServices.DefaultParameterValue(3)] int i, [System.Runtime.InteropServices.Optional] ref int r); Int128 A(UInt128 x, Half h = default, Int128 y = default); nuint B(nint x = -1, nuint y = 7); void C(DayOfWeek d = DayOfWeek.Friday, string s = "\"\n", char c = '\'', double n = double.NaN, decimal m = 1.5m); }
            """),
        new("attributes of the member", """
            [GenerateTestDouble, Obsolete("soon")] public interface IThing { [Obsolete("soon")] void A(); [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("x")] string? B(string? x); bool C([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? x); [System.Diagnostics.CodeAnalysis.DisallowNull] string? P { get; set; } [System.Diagnostics.CodeAnalysis.DoesNotReturn] void D(); }
            """, "CS8601", "CS8769", "CS8770"),
    ];
}
