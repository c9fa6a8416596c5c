using System.Collections.Generic;

namespace TestKit.Generators.Tests.Shapes;

/// <summary>Classes and delegates of one difficulty.</summary>
internal static class ClassShapes
{
    public static IReadOnlyList<Shape> All { get; } =
    [
        new("class with every kind of member", """
            [GenerateTestDouble] public abstract class Thing { public abstract int A(string x); public virtual Task<int> B(int x, CancellationToken ct = default) => Task.FromResult(x); protected abstract void C(); protected internal virtual string D(string? s) => s ?? ""; internal abstract void E(int i); private protected virtual void F() { } public abstract string P { get; set; } public virtual int Q { get; protected set; } public abstract int R { get; init; } protected abstract int S { set; } public abstract int this[int i, string s] { get; set; } protected virtual int this[long l] => 0; public abstract event EventHandler X; protected virtual event Action<int>? Y; public static int Z() => 0; public void NotVirtual() => Y?.Invoke(1); }
            """),
        new("class with every way to hand over", """
            [GenerateTestDouble] public abstract class Thing { public abstract bool A(string s, out int i, ref int r, in int n); public virtual void B(ref int x) { } protected virtual bool C<T>(T t, out T? u) { u = t; return true; } public abstract void D(Span<int> s, ReadOnlySpan<char> c); public virtual int E(ReadOnlySpan<byte> b) => b.Length; public abstract void F(params int[] all); public virtual IAsyncEnumerable<int> G() => throw new Exception(); public virtual ValueTask H() => default; public virtual ValueTask<int> I(in int x) => new(x); public virtual Task J() => Task.CompletedTask; }
            """),
        new("class with overloads that only a span tells apart", """
            [GenerateTestDouble] public class Thing { public virtual void Write(string format, params object?[] all) { } public virtual void Write(string format, ReadOnlySpan<object?> all) { } public virtual void Write(string format) { } }
            """),
        new("class that returns by reference, and takes pointers and ref structs", """
            public ref struct Packet { public int Id; } [GenerateTestDouble] public abstract class Thing { private int _i; public abstract ref int A(int i); public virtual ref readonly int B => ref _i; protected virtual ref int this[int i] => ref _i; public virtual void C(Packet p) { } public abstract Packet D(); public virtual unsafe int* E(int* x) => x; public virtual Span<int> F { get => default; set { } } [Obsolete("gone", true)] public virtual void G() { } }
            """),
        new("class with generics", """
            public interface IMark { }
            [GenerateTestDouble] public abstract class Thing<T, U> where T : class, IMark, new() where U : struct { protected Thing(T first, List<U>? all = null) { } public abstract T? Get(U u); public virtual V? Map<V>(T t, V? v) where V : notnull => v; public abstract V? Cls<V>(V? v) where V : class; public virtual V? Str<V>(V? v) where V : struct => v; public abstract W? Any<W>(); protected abstract Thing<T, U> Self(); }
            [GenerateTestDouble] public class Closed : Thing<Mark, int> { public Closed() : base(new Mark()) { } public override Mark? Get(int u) => null; public override V? Cls<V>(V? v) where V : class => v; public override W? Any<W>() where W : default => default; protected override Thing<Mark, int> Self() => this; } public class Mark : IMark { }
            """),
        new("class with bases that override, seal and hide", """
            public abstract class Root { public abstract int A(); public abstract int B(); public virtual int C() => 1; public virtual int D => 1; public virtual int E { get; set; } public virtual object F() => this; public virtual event Action? G; public virtual void H(int i) { } protected void Raise() => G?.Invoke(); }
            public abstract class Middle : Root { public sealed override int A() => 1; public new virtual int C() => 2; public new int D = 1; public override int E { get => 1; } public override string F() => ""; public void H(string s) { } }
            [GenerateTestDouble] public class Leaf : Middle { public override int B() => 1; public override string F() => "x"; }
            """),
        new("class that leaves object open", """
            [GenerateTestDouble] public abstract class Thing { public abstract override string ToString(); public abstract override bool Equals(object? other); public abstract override int GetHashCode(); protected new abstract object MemberwiseClone(); }
            """),
        new("class with constructors", """
            [GenerateTestDouble] public class Thing { public Thing() { } public Thing(int behavior, string recording) { } protected Thing(params string[] names) { } protected internal Thing(long l, bool a = true, bool b = false) { } internal Thing(DateTime d) { } private Thing(Guid g) { } public Thing(ref int r) { } public Thing(ReadOnlySpan<char> s) { } public Thing(Thing inner) { } public virtual void M() { } }
            """),
        new("class with required members", """
            [GenerateTestDouble] public abstract class Thing { public required string Name { get; init; } public required virtual string Title { get; set; } public abstract int Count { get; init; } }
            [GenerateTestDouble] public class Sets { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Sets(string n) { Name = n; } public required string Name; public virtual void M() { } }
            """, "CS8618"),
        new("class with obsolete members", """
            [GenerateTestDouble] public abstract class Thing { [Obsolete("old")] public abstract void A(); [Obsolete("gone", true)] public virtual void B() { } [Obsolete("old")] public virtual string C { get; set; } = ""; }
            """, "CS0672"),
        new("class that is disposable", """
            [GenerateTestDouble] public abstract class Thing : IDisposable, IAsyncDisposable { public void Dispose() { Dispose(true); GC.SuppressFinalize(this); } protected virtual void Dispose(bool disposing) { } public virtual ValueTask DisposeAsync() => default; ~Thing() => Dispose(false); }
            [GenerateTestDouble] public class Simple : IDisposable { public virtual void Dispose() { } }
            """),
        new("class that implements interfaces", """
            public interface IThing { int A(); string P { get; } void B(); }
            [GenerateTestDouble] public abstract class Thing : IThing, IEnumerable<int> { public abstract int A(); public abstract string P { get; } void IThing.B() { } public abstract IEnumerator<int> GetEnumerator(); IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }
            """),
        new("record", """
            [GenerateTestDouble] public abstract record Shape(string Name) { public abstract double Area(); public virtual string Title => Name; } [GenerateTestDouble] public record Round(string Name, double Radius) : Shape(Name) { public override double Area() => Radius; }
            """),
        new("class with names that get in the way", """
            [GenerateTestDouble] public abstract class Thing { protected int _mock; protected string Mock = ""; public abstract void Object(int Mock, int owner); public abstract int Self { get; } public abstract int Doubled(int _mock); public abstract void BaseRun(); public virtual void Run() { } public virtual void BaseRun(int i) { } public abstract int State { get; } public abstract void Reset(); public abstract int Owner { get; } public virtual void _create() { } public virtual void _object() { } public abstract int Transitions { get; } }
            """),
        new("class with types that are not public", """
            [GenerateTestDouble] public abstract class Thing { internal Thing(Hidden h) { } internal abstract Hidden Make(); protected class Inner { } protected virtual void Use(Inner i) { } } internal class Hidden { }
            """),
        new("class nested in generics", """
            public class Outer<T> where T : notnull { [GenerateTestDouble] public abstract class Inner<U> { protected Inner(T t, U u) { } public abstract Dictionary<T, U> Get(T t); public virtual U? Find(T t) => default; } }
            """),
        new("fluent class", """
            [GenerateTestDouble] public abstract class Builder { public abstract Builder Add(int i); public virtual Builder? None() => null; public abstract Task<Builder> AddAsync(); public abstract Builder Next { get; } }
            """),
        new("class with transitions", """
            public enum S { A, B } public record Row(string Id, S State, string? LastError);
            [GenerateTestDouble] public abstract class Store<T> { [RecordsTransition] public abstract Task Move(string key, S from, S to); public abstract Task<Row?> Get(string key); protected abstract Task<Row?> Peek(string key); }
            """, "CS8602"),
        new("partial class of a class", """
            public abstract class Thing { protected Thing(int i) { } public abstract void M(ref int x); } [GenerateTestDouble(typeof(Thing))] internal sealed partial class OwnThing { public OwnThing() : this(3) { } public int _other; } public partial class Nest { [GenerateTestDouble(typeof(Thing))] internal partial class InNest; }
            """),
        new("delegate", """
            [GenerateTestDouble] public delegate Task<int> Fetch(string key, CancellationToken ct); [GenerateTestDouble] public delegate void Nothing(); [GenerateTestDouble] public delegate bool Parse(ReadOnlySpan<char> text, out int value); [GenerateTestDouble] public delegate void Swap<T>(ref T a, ref T b) where T : struct; [GenerateTestDouble] public delegate string? Join(in int a, params string?[] all); [GenerateTestDouble] public delegate void Fill(Span<int> to); [GenerateTestDouble] public delegate Self Self(Self invoke); [GenerateTestDouble] public delegate ValueTask Later(int Run, int _object); [GenerateTestDouble] public delegate IAsyncEnumerable<T> Stream<in TKey, out T>(TKey key);
            """),
        new("delegates of the framework", """
            public class Marker { } public partial class Nest { [GenerateTestDouble(typeof(Func<Marker>))] internal partial class OwnFunc; } 
            [GenerateTestDouble(typeof(EventHandler<>))] public partial class OwnHandler<T>; [GenerateTestDouble(typeof(Func<int, string>))] public partial class OwnMap; [GenerateTestDouble(typeof(Func<Func<int>>))] public partial class OwnDeep;
            """),
    ];
}
