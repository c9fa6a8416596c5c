using System.Collections.Generic;
using System.Linq;

namespace TestKit.Generators.Tests.Shapes;

/// <summary>Interfaces that inherit, hide, take back and give bodies to each other's members.</summary>
internal static class InheritanceShapes
{
    public static IReadOnlyList<Shape> All { get; } =
    [
        new("a thousand members", $$"""
            [GenerateTestDouble] public interface IThing { {{string.Concat(Enumerable.Range(0, 250).Select(i => $"int M{i}(int x, string? y = null); Task<string> N{i}(CancellationToken t = default); int P{i} {{ get; set; }} event Action E{i}; "))}} }
            """),
        new("a hundred bases", $$"""
            {{string.Concat(Enumerable.Range(0, 100).Select(i => $"public interface IBase{i}{(i == 0 ? "" : $" : IBase{i - 1}")} {{ int Shared {{ get; }} void Own{i}(); }} "))}}
            [GenerateTestDouble] public interface IThing : IBase99 { new int Shared { get; } }
            """, "CS0108"),
        new("a body that calls what hides it", """
            public interface IBase { int Size { get; } void Put(int x); event Action E; int this[int i] { get; set; } T Make<T>(); bool Try(out int x); }
            [GenerateTestDouble] public interface IThing : IBase { new int Size { get; } int IBase.Size => Size; new void Put(int x); void IBase.Put(int x) => Put(x); new event Action E; event Action IBase.E { add => E += value; remove => E -= value; } new int this[int i] { get; set; } int IBase.this[int i] { get => this[i]; set => this[i] = value; } new T Make<T>(); T IBase.Make<T>() => Make<T>(); new bool Try(out int x); bool IBase.Try(out int x) => Try(out x); }
            static class Use { public static void Of(MockThing thing) { thing.Size.Returns(3); thing.Put(1).Throws(new Exception()); thing.Make<int>().AssertNotCalled(); } }
            """),
        new("a chain of bodies that call what hides them", """
            public interface IBase { object Get(); } public interface IMiddle : IBase { new object Get(); object IBase.Get() => Get(); }
            [GenerateTestDouble] public interface IThing : IMiddle { new object Get(); object IMiddle.Get() => Get(); object IBase.Get() => Get(); }
            """),
        new("results that narrow from base to base", """
            public interface IA { object Get(); IEnumerable<object> All { get; } } public interface IB : IA { new IComparable Get(); new IReadOnlyCollection<object> All { get; } } public interface IC : IA { new ICloneable Get(); }
            [GenerateTestDouble] public interface IThing : IB, IC { new string Get(); object IA.Get() => Get(); IComparable IB.Get() => Get(); }
            static class Use { public static void Of(MockThing thing) { thing.Get().Returns("x"); thing.AssertNoOtherCalls(); } }
            """),
        new("taken back and given again", """
            public interface IA { int M() => 1; } public interface IB : IA { abstract int IA.M(); } public interface IC : IB { int IA.M() => 3; } public interface ID : IB { }
            [GenerateTestDouble] public interface IThing : IC, ID { } [GenerateTestDouble] public interface IOther : ID { new int M(); }
            """, "CS9113"),
        new("a diamond that hides on one side", """
            public interface ITop { int X { get; } void M(int a); } public interface ILeft : ITop { new int X { get; set; } } public interface IRight : ITop { new void M(int a); new string X(int i); }
            [GenerateTestDouble] public interface IThing : ILeft, IRight { }
            """),
        new("an event where a base has a property", """
            public interface IA { event Action Changed; } public interface IB { Action Changed { get; set; } } public interface IC { void Changed(); } public interface ID { public class Changed { } }
            [GenerateTestDouble] public interface IThing : IA, IB, IC, ID { new int Changed { get; } }
            """),
        new("getter and setter from two bases", """
            public interface IGet { string Name { get; } int this[string s] { get; } } public interface ISet { string Name { set; } int this[string s] { set; } } public interface IInit { string Name { init; } }
            [GenerateTestDouble] public interface IThing : IGet, ISet { new string Name { get; set; } string IGet.Name => Name; } [GenerateTestDouble] public interface IOther : IGet, IInit, ISet { }
            """),
        new("a base twice with other names and nullability", """
            public interface IMap<TKey, TValue> where TKey : notnull { TValue? Find(TKey key); (TKey Key, TValue Value) Pair { get; } } public interface INames : IMap<string, (int A, int B)> { } public interface IPlaces : IMap<string, (int A, int B)> { }
            [GenerateTestDouble] public interface IThing : INames, IPlaces, IMap<int, string> { }
            """),
        new("private and sealed members beside open ones", """
            [GenerateTestDouble] public interface IThing { private int Hidden() => 1; private static int Shared => 2; sealed int Sum() => Hidden() + Shared + Open(); int Open(); internal int Friend(); protected internal int Both() => 1; private protected int Deep() => 2; static readonly int Field = 3; const string Name = "x"; static event Action? S; class Nested { public interface IInner { } } delegate void D(Nested n); enum Kind { A } Kind Get(D d, Nested.IInner i); static IThing() { } }
            """),
        new("collections that inherit each other", """
            [GenerateTestDouble] public interface IOrdered<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>, IList<KeyValuePair<TKey, TValue>>, System.Collections.Specialized.IOrderedDictionary where TKey : notnull { new TValue this[TKey key] { get; set; } new int Count { get; } new ICollection<TKey> Keys { get; } }
            """),
        new("itself in its base", """
            public interface INode<T> where T : INode<T> { T? Parent { get; } IReadOnlyList<T> Children { get; } void Visit(Action<T> each); } [GenerateTestDouble] public interface IThing : INode<IThing>, IComparable<IThing>, IEquatable<INode<IThing>> { new IThing? Parent { get; set; } }
            """),
        new("members of object, hidden by bases", """
            public interface IA { new string ToString(); new bool Equals(object? x); } public interface IB { new int GetHashCode(); static bool Equals(object? a, object? b) => true; new Type GetType(); void Finalize(); object MemberwiseClone(); }
            [GenerateTestDouble] public interface IThing : IA, IB { string ToString(int x); bool Equals(IThing? other); int GetHashCode(object x); }
            """, "CS0465", "CS0109"),
    ];
}
