using System.Collections.Generic;

namespace TestKit.Generators.Tests.Shapes;

/// <summary>Names that generated code might use itself, or that mean something else where it uses them.</summary>
internal static class NamingShapes
{
    public static IReadOnlyList<Shape> All { get; } =
    [
        new("members called like contextual keywords", """
            [GenerateTestDouble] public interface IThing { int await(int async, int var, int dynamic); string nameof(string when, string with); int field { get; set; } int value { get; set; } void scoped(int scoped, int allows, int extension, int required, int file, int record, int partial, int yield, int global, int notnull, int unmanaged); }
            """),
        new("members called like keywords", """
            [GenerateTestDouble] public interface @class { int @base { get; set; } event Action @event; int this[int @this] { get; } void @if<@else>(@else @int); @class @new(@class? @null); void @out(out @class @ref); Task @void(@class @default); }
            """),
        new("members of a double's control", """
            [GenerateTestDouble] public interface IThing { void Setup(); void Verify(); int Calls { get; } object Mock { get; set; } object Object { get; } void Reset(); void Returns(int x); void Throws(Exception e); void Raise(); int Any(); void AssertNoOtherCalls(); void Checkpoint(); event Action Events; int Arg { get; } int Times { get; } void Transitions(); int State { get; } }
            """),
        new("members of a double's inside", """
            [GenerateTestDouble] public interface IThing { void _state(); void _backing(); int TransitionJournal { get; } void Indexer(); int this[int i] { get; } void IndexerCall(); void GetCall(); void Get(int x, int y); void GetMember(); void GetMember2(); void _getMember(); void GetArgs(); int MockThing { get; } void GetDefault() { } void GetDefaultDefault(); void GetDefaultBody(); void GetHandler(out int x); void GetHandlerHandler(); int ITestDouble(); void TestKit(); void System(); void TK(); void TKG(); }
            """),
        new("members of object", """
            [GenerateTestDouble] public interface IThing { bool Equals(object? other); int GetHashCode(); string ToString(); Type GetType(); object MemberwiseClone(); void ReferenceEquals(); string ToString(string? format, IFormatProvider? provider); }
            """),
        new("members that differ by case", """
            [GenerateTestDouble] public interface ICase { void Save(); void save(); void SAVE(); int Count { get; } int count { get; } event Action COUNT; void M(int value, int Value, int VALUE); }
            [GenerateTestDouble] public interface Icase { void Save(); }
            """),
        new("members called like the framework's types", """
            [GenerateTestDouble] public interface IThing { int Task { get; } string String { get; } object Func { get; } object List { get; } Exception Exception { get; } Task<string> System(Guid Guid); int global { get; } ValueTask<int> ValueTuple(CancellationToken CancellationToken); bool Array(out int Array); }
            """),
        new("members called like accessors", """
            [GenerateTestDouble] public interface IThing { int X { get; } void get_Y(); void set_Y(int y); void add_E(Action e); int get_Item(int i); }
            public interface IOne { int X { get; set; } event Action E; int this[int i] { get; } } public interface ITwo { int get_X(); void add_E(Action e); int get_E(); int get_Item(int i); }
            [GenerateTestDouble] public interface IOneTwo : IOne, ITwo { } [GenerateTestDouble] public interface ITwoOne : ITwo, IOne { }
            """),
        new("parameters called like locals", """
            [GenerateTestDouble] public interface IThing { void M(ref int call, int e); int N(out int give); void O(ref int a, int self, int selector, int run); int P(ref int call); int Q(ref int e) => e; int R(int self, int GetMember, int RDefault) => self; }
            """),
        new("parameters called like members", """
            [GenerateTestDouble] public interface IThing { int Get(int a, int value, int handler, int GetMember, int Match); int this[int a, int IndexerMember] { get; set; } void Put(int backing, int snapshot, int fallback, int _backing, int PutMember); int Put2(string Put2Member); T Gen<T>(T GenMember); }
            """),
        new("parameters that are no words", """
            [GenerateTestDouble] public interface IThing { void M(int _1, int _, int __, int _2a); int N(int _1); int this[int _] { get; } }
            """),
        new("parameters called like members of a call", """
            [GenerateTestDouble] public interface IThing { void M(int sequence, int memberName, int outcome, int exception, int time, int threadId, int arguments, int result, int args, int record, int toString, int equals, int getHashCode, int getType, int mCall, int item1, int rest); }
            """),
        new("type parameters called like anything", """
            [GenerateTestDouble] public interface IThing<State, Object, Args, Backing> { State M(Object o, Args a, Backing b); event Action<State> E; Task<Args> N<Call, Item1>(Call c, Item1 i, Object args); void P<T>(T t, int T2); V W<V>(V v); void Y<y>(y Y); bool Q<TResult, TMock, T0>(out TResult r, T0 t0, TMock mock); }
            """),
        new("types in namespaces called like keywords", """
            namespace @event.record.@await { [GenerateTestDouble] public interface @interface { @interface @new(@interface? @null); void O(out @interface? @out); } }
            """),
        new("types that take the names of aliases", """
            namespace Aliased { public class GetArgs { } public class TK { } public class TKG { } [GenerateTestDouble] public interface IThing { int Get(int x, GetArgs y); TK Put(TKG x); } }
            """),
        new("one name with and without type parameters", """
            [GenerateTestDouble] public interface IThing { void M(out int x); } [GenerateTestDouble] public interface IThing<T> { void M(out T x); } [GenerateTestDouble] public interface IThing<T, U> { void M(out T x, U y); }
            """),
    ];
}
