using System.Collections.Generic;

namespace TestKit.Generators.Tests.Shapes;

/// <summary>What somebody writes who wants to know where a generator of doubles ends: classes.</summary>
internal static class ExpertClassShapes
{
    public static IReadOnlyList<Shape> All { get; } =
    [
        new("results that narrow in classes", """
            public abstract class Root { public abstract object A(); public virtual Root B => this; public virtual IEnumerable<object> C() => []; protected abstract Root D { get; } public abstract T? E<T>() where T : class; }
            public abstract class Middle : Root { public override string A() => ""; public override Middle B => this; protected abstract override Middle D { get; } public abstract override IReadOnlyList<object> C(); }
            [GenerateTestDouble] public abstract class Thing : Middle { public abstract override Thing B { get; } public override T? E<T>() where T : class => null; }
            """),
        new("constructors that call virtual members", """
            [GenerateTestDouble] public abstract class Thing { public string Seen; protected Thing(int x) { Seen = Name + Make(x, out var y) + y; Changed += () => { }; this[x] = 3; Ready(); } public abstract string Name { get; } public abstract int Make(int x, out string? y); public abstract event Action Changed; public abstract int this[int i] { get; set; } protected virtual void Ready() { } }
            """),
        new("static constructors that throw", """
            [GenerateTestDouble] public class Thing { static readonly int s_x = Fail(); static Thing() { } static int Fail() => throw new InvalidOperationException("static"); public virtual int M() => s_x; }
            """),
        new("primary constructors and captured parameters", """
            [GenerateTestDouble] public abstract class Thing(string name, in int size, params int[] rest) { public virtual string Name => name; public abstract int Size { get; } public virtual int Rest() => rest.Length + _size; private readonly int _size = size; }
            [GenerateTestDouble] public class Leaf(string name, Func<int>? make = null, (int A, string? B) pair = default) : Thing(name, 3, 1, 2) { public override int Size => make?.Invoke() ?? pair.A; public virtual Leaf With(Leaf other) => other; }
            """),
        new("required members, init and constructors that set them", """
            [GenerateTestDouble] public abstract class Thing { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] protected Thing(string name) => Name = name; protected Thing() { } public required string Name { get; init; } public required int Size; public abstract required string Title { get; init; } public virtual required List<int> All { get; set; } = []; }
            [GenerateTestDouble] public class Generic<T> where T : notnull { public required T Value { get; init; } public virtual T Get() => Value; }
            """, "CS8618", "CS9265"),
        new("abstract records with everything a record has", """
            [GenerateTestDouble] public abstract record Thing(int X, string? Y = "y") { public abstract int Area { get; init; } public virtual bool Check(Thing other) => Equals(other); protected abstract Thing Copy(); public override string ToString() => "t"; protected virtual bool PrintMembers(System.Text.StringBuilder b) => false; public virtual void Deconstruct(out int x) => x = X; }
            [GenerateTestDouble] public abstract record Generic<T>(T Value) : Thing(1) where T : class { public abstract T? Find(); public override int GetHashCode() => 1; public virtual bool Equals(Generic<T>? other) => true; } [GenerateTestDouble] public record Open { public virtual int M() => 1; public sealed override string ToString() => ""; }
            """),
        new("members that object has, abstract again", """
            [GenerateTestDouble] public abstract class Thing : IEquatable<Thing>, IComparable { public abstract bool Equals(Thing? other); public abstract override bool Equals(object? obj); public abstract override int GetHashCode(); public abstract int CompareTo(object? obj); public abstract string ToString(string? format); public virtual new Type GetType() => typeof(int); public static bool operator ==(Thing? a, Thing? b) => ReferenceEquals(a, b); public static bool operator !=(Thing? a, Thing? b) => !(a == b); public static implicit operator string(Thing t) => ""; public static explicit operator Thing?(int x) => null; public abstract int this[Thing t] { get; } }
            """),
        new("a class that is generic over itself", """
            public abstract class Entity<TSelf, TKey> where TSelf : Entity<TSelf, TKey> where TKey : struct, IEquatable<TKey> { public abstract TSelf With(TKey key); public virtual TSelf? Parent => null; public abstract IReadOnlyList<TSelf> Children(); public abstract Task<TSelf> Load(TKey? key); }
            [GenerateTestDouble] public abstract class User : Entity<User, int> { public abstract string Name { get; } public override User? Parent => base.Parent; }
            """),
        new("accessors of different access", """
            [GenerateTestDouble] public abstract class Thing { public abstract int A { get; protected set; } public virtual int B { protected internal get; set; } protected virtual int C { get; private protected set; } public virtual int D { get; private set; } internal virtual int E { get; set; } public virtual int F { internal get; init; } public virtual int this[int i] { get => i; protected set { } } protected internal abstract int G { get; set; } public virtual event Action? H { add { } remove { } } private protected virtual event Action? I; protected virtual void Raise() => I?.Invoke(); }
            """),
        new("hiding by every kind of member", """
            public class Root { public virtual int A() => 1; public virtual int B { get; set; } public virtual event Action? C; public virtual int D(int x) => x; public virtual void E() => C?.Invoke(); public virtual int F => 1; } public class Middle : Root { public new virtual string A() => ""; public new string B = ""; public new static void C() { } public new virtual int D(int x) => -x; public new class E { } protected new virtual int F { get; } }
            [GenerateTestDouble] public class Thing : Middle { public override string A() => "x"; public virtual int A(int y) => y; public virtual int E2() => 1; }
            """),
        new("overloads that inherit, narrow and have defaults", """
            public abstract class Root { public abstract void M(object x); public virtual void M(string x, int y = 1) { } public virtual void M(params object[] xs) { } }
            [GenerateTestDouble] public abstract class Thing : Root { public virtual void M(string x) { } public override void M(string x, int y = 2) { } public virtual void M(int x, string? y = null, CancellationToken token = default) { } public abstract void M<T>(T x) where T : struct; public virtual void M(ref int x) { } public virtual void M(Span<int> x) { } public virtual void M(ReadOnlySpan<char> x) { } public virtual void M(char[] x) { } public virtual Task M(Func<Task> x) => x(); public virtual void M(Action x) => x(); }
            """),
        new("nested, protected and inherited types in signatures", """
            public abstract class Root<T> { public enum Kind { A } public struct Row { public T Value; } public delegate T Change(T x); public abstract class Inner { public abstract T Get(); } }
            [GenerateTestDouble] public abstract class Thing : Root<string?> { public abstract Kind A(Row x, Change? y = null, Kind z = Kind.A); public virtual Inner? B => null; public abstract event Change C; protected abstract List<Row[]> D(Kind? k = null); }
            """),
        new("finalizers, locks and disposal in a chain", """
            public abstract class Root : IDisposable, IAsyncDisposable { ~Root() { Close(false); } protected abstract void Close(bool all); public void Dispose() { Close(true); GC.SuppressFinalize(this); } public async ValueTask DisposeAsync() { await DisposeAsyncCore(); } protected virtual ValueTask DisposeAsyncCore() => default; }
            [GenerateTestDouble] public class Thing : Root { protected override void Close(bool all) { } ~Thing() { } public virtual object Gate => this; [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.Synchronized)] public virtual int Sync() => 1; }
            """),
        new("a class with attributes of trimming and experiments", """

            #pragma warning disable EXP8
            [GenerateTestDouble, System.Diagnostics.CodeAnalysis.Experimental("EXP8"), System.Diagnostics.CodeAnalysis.RequiresUnreferencedCode("x")] public abstract class Thing { [Obsolete("ctor")] protected Thing() { } [Obsolete("gone", true)] protected Thing(int x) { } protected Thing([System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.All)] Type t) { } [System.Diagnostics.CodeAnalysis.RequiresDynamicCode("y")] public abstract T Make<[System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicConstructors)] T>() where T : new(); [Obsolete("gone", true)] public virtual int P { get; set; } [Obsolete] protected abstract void M(); [System.Diagnostics.CodeAnalysis.MemberNotNull(nameof(Name))] public virtual void Load() => Name = ""; public string? Name { get; set; } [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("s")] public abstract string? Trim(string? s); [System.Diagnostics.CodeAnalysis.DoesNotReturn] public virtual void Fail() => throw new Exception(); }
            """, "EXP8", "CS0618", "CS0619", "CS0672", "CS0809", "CS8774", "CS8763", "CS8770", "CS0612"),
        new("constructors of every kind of parameter", """
            [GenerateTestDouble] public class Thing { public Thing(dynamic x, params string[] backing) { } public Thing(Action<Thing>? options, MockBehavior behavior, bool recording) { } internal Thing(in DateTime x, nint y, (int A, string? B)[] z) { } protected Thing(IEnumerable<int> x, Func<Thing>? backing = null, CancellationToken token = default) { } public unsafe Thing(int* p) { } public Thing(out int x) { x = 1; } public virtual int M() => 1; }
            """),
        new("a class with dynamic at every place", """
            [GenerateTestDouble] public abstract class Late { protected Late(dynamic? x, List<dynamic> y) { } public virtual dynamic M(dynamic x, int y = 1) => x; public virtual void N(ref dynamic x, out dynamic? y, in dynamic z) => y = x; public virtual dynamic? P { get; set; } public virtual dynamic this[dynamic key, int i] { get => key; set { } } protected virtual T Q<T>(dynamic? x, T y, params dynamic[] xs) => y; public abstract Task<dynamic> R(dynamic x); public virtual event Action<dynamic>? S { add { } remove { } } public virtual ref dynamic U(ref dynamic x) => ref x; }
            public interface IBase { void M(dynamic x); void N(ref dynamic x) => M(x); dynamic O(dynamic x, int y) => x; } [GenerateTestDouble] public interface IThing : IBase { void M(string x) => M((object)x); int this[dynamic x] => 1; } [GenerateTestDouble] public interface INamed<dynamic> { dynamic Get(dynamic x, int y); }
            """),
        new("a class whose names are taken by its bases", """
            public class Root { public int _state; protected object _object = new(); public string Object => ""; public virtual int MMember() => 1; protected void BaseM() { } public class MCall { } public int Mock; public static int Self; }
            [GenerateTestDouble] public class Thing : Root { public virtual int M(int M) => M; public virtual int Object_(int x) => x; public virtual int Doubled { get; set; } public virtual void Thing_() { } public virtual int MockThing(int x) => x; }
            """),
        new("partial classes of the user for classes and delegates", """
            public abstract class Thing<T> where T : class { protected Thing(T x) { } public abstract T? Get(int i); } public delegate T Make<out T>(int x);
            [GenerateTestDouble(typeof(Thing<string>))] internal sealed partial class OwnThing { public string Extra => "x"; private int M => 3; } [GenerateTestDouble(typeof(Thing<>))] public partial class OwnOpen<T> where T : class { } [GenerateTestDouble(typeof(Make<int>))] internal partial class OwnMake { public int Invoked => 1; } public static partial class Nest<T> { [GenerateTestDouble(typeof(Thing<string>))] internal sealed partial class Deep { } }
            """.Replace("Nest<T>", "Nest")),
    ];
}
