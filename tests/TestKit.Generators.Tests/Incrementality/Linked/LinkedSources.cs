using System.Collections.Generic;

namespace TestKit.Generators.Tests.Incrementality.Linked;

/// <summary>Files that hang together in every way that a double can hang on another file. In «a|b|c», one of the texts holds at a time.</summary>
internal static class LinkedSources
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["Globals.cs"] = """
            «global using Amount = Demo.Values.Money;|global using Amount = System.Decimal;|»
            «global using static Demo.Values.Limits;|global using Demo.Near;|»
            «|[assembly: GenerateTestDouble(typeof(Demo.IPlain))]|[assembly: GenerateTestDouble(typeof(Demo.IPlain), Name = Demo.Values.Limits.Title)]|[assembly: GenerateTestDouble(typeof(System.IDisposable))]|[assembly: ExcludeTestDouble(typeof(Library.IShared))]»
            """,
        ["Orders.cs"] = """
            using Demo.Bases;
            using Demo.Values;
            namespace Demo;
            [GenerateTestDouble(Snapshot = true)] public interface IOrders : IBase<Order> { Order Get(int limit = Limits.Most); void Put(Order order, «Kind|Money|Amount» how); IPlain Plain { get; } }
            """,
        ["Plain.cs"] = """
            namespace Demo;
            «|[GenerateTestDouble] »«public|internal» interface IPlain { «|int Count { get; }|void Get(string id);» }
            """,
        ["Aliases.cs"] = """
            «|namespace Demo { public class GetArgs; }|namespace Demo { public class GetArgs; public class GetArgs_; public class RunArgs; }|namespace Demo.GetArgs { class Any; }|namespace Library { public class ListArgs; }»
            """,
        ["Amounts.cs"] = """
            namespace Demo;
            [GenerateTestDouble] public interface IAmounts { void Pay(Amount amount); int Get(int most = Most); }
            """,
        ["Old.cs"] = """
            namespace Demo;
            [GenerateTestDouble] public interface IOld { [Obsolete("old", true)] int Get(); int Set(); }
            """,
        ["Taken.cs"] = """
            namespace Demo;
            «|public class ObsoleteAttribute : System.Attribute { public ObsoleteAttribute(string text, bool error) { } }|public class Obsolete;|public class GenerateTestDouble : System.Attribute;»
            """,
        ["Split1.cs"] = """
            namespace Demo;
            [GenerateTestDouble] public partial interface ISplit { int One(); }
            """,
        ["Split2.cs"] = """
            namespace Demo;
            public partial interface ISplit { int Two(«|string id»); }
            """,
        ["Bases.cs"] = """
            namespace Demo.Bases;
            public interface IBase<T> : IRoot«|, System.IDisposable|, IMissing» { «|T Last { get; }|void Add(T item);|int Put(T order, Kind how);» }
            public enum Kind { One«| = 2», Two }
            """,
        ["Root.cs"] = """
            namespace Demo.Bases;
            «|[System.Obsolete("gone", true)] »public «|partial »interface IRoot { «|void Close();|void Close(int code);|static abstract int Made { get; }|int Body() => 1;|int Body() => 2;» }
            «|public interface IMissing { void Found(); }|public partial interface IRoot { int More(); }»
            """,
        ["Order.cs"] = """
            namespace Demo.Values;
            public «record|class|record struct|sealed record» Order«(int[] Ids, Money Price)|(Line[] Lines)|(int Id)» { «|public int Extra;|public Line? First { get; set; }|public override string ToString() => "x";» public class Nested { «|public int X;» } }
            """,
        ["Line.cs"] = """
            namespace Demo.Values;
            public «record|class|struct» Line { public «int|string|Money|System.Collections.Generic.List<int>» Value { get; «set|init»; } «|~Line() { }|private int _own;» public int Twice() => «1|2»; }
            """,
        ["Money.cs"] = """
            namespace Demo.Values;
            public «readonly record struct|record|enum|class» Money { «|None|A, B» }
            public static class Limits { public const int Most = «1|2|Other.Least + 1»; public const string Title = «"MockTitle"|Other.Name»; «|public class Deep { public interface IDeep { int X(); } }» }
            """,
        ["Other.cs"] = """
            namespace Demo.Values;
            public static class Other { public const int Least = «1|7»; public const string Name = «"MockOther"|"MockPlain"»; public static int Unused() => «3|4»; }
            """,
        ["Near.cs"] = """
            namespace Demo«|.Near» { «|public class Order;|public class Money { public int Shown; }|public enum Kind { Near }|public interface IPlain { void Hidden(); }» }
            «|namespace Demo.Order { class Any; }|namespace Demo.Bases.Values { class Money; }»
            """,
        ["Partials.cs"] = """
            using Demo.Values;
            namespace Demo;
            [GenerateTestDouble(typeof(IOwn)«|, Backing = typeof(Backing)»)] public «partial |»class OwnDouble { «|public int Taken;|public OwnDouble(bool any) { }» }
            public interface IOwn { Order.Nested Get(); «|void Taken();|Line Put(Line line);» }
            """,
        ["MoreParts.cs"] = """
            namespace Demo;
            public partial class OwnDouble«| : OwnBase» { «|public void GetMember() { }|public void Put() { }» }
            public class OwnBase { «|protected int PutMember;|public OwnBase(int x) { }» }
            public class Backing«| : IOwn» { «|public Backing(int x) { }» public Demo.Values.Order.Nested Get() => «null!|new()»; public void Taken() { } public Demo.Values.Line Put(Demo.Values.Line line) => line; }
            """,
        ["Attributes.cs"] = """
            namespace Demo;
            [System.AttributeUsage(System.AttributeTargets.All)] public class «Marked|MarkedAttribute|Other»«| : System.Attribute» { }
            """,
        ["Marked.cs"] = """
            using static Demo.Values.Limits;
            using Short = Demo.Values.«Line|Order|Money»;
            namespace Demo;
            [Marked, GenerateTestDouble(Name = Title)] public interface IMarked { «|[Obsolete("old", true)] »int Run(int most = Most, Short? value = default); «|Deep.IDeep Deeper { get; }» }
            [GenerateTestDouble(Name = nameof(«Order|MockShared|IMissing»))] internal interface INamed { INested.IInner Inner { get; } }
            """,
        ["Nested.cs"] = """
            namespace Demo;
            public «partial »interface INested { «public|internal|private» interface IInner { «int|void» Deep(); } «|int Own();» }
            «|[GenerateTestDouble] public partial interface INested { event Action Changed; }|public class MockOrders;|public class MockNested;|public partial class MockShared;|public class MockPlain;»
            """,
        ["Shared.cs"] = """
            «namespace Library;|namespace Demo;» «|public class MockShared;|public partial class MockShared;|public class ListArgs;»
            """,
        ["Sql.cs"] = """
            using System.Data.Common;
            namespace Demo.Data;
            [GenerateTestDouble] public interface IStore { [SqlQuery] Task<List<«Demo.Values.Line|Demo.Row»>> Read(string sql); [SqlBegin] Task<ITransaction> Begin(); }
            public interface ITransaction : IDisposable { [SqlExecute] int Run(string sql); void Commit(); «|void Rollback();» }
            """,
        ["Transactions.cs"] = """
            namespace Demo.Data;
            «|[GenerateTestDouble(typeof(ITransaction))] »public partial class MyTransaction { «|public MyTransaction(int x) { }» }
            """,
        ["Rows.cs"] = """
            namespace Demo;
            «|[GenerateRowShape] »public class Row : RowBase { public int Id { get; set; } public Demo.Values.«Line|Money» Value { get; set; } }
            public class RowCalls { public object Make(Rower rower) => TestKit.Data.RowSet.From(rower.«One|Two»()); }
            """,
        ["RowBase.cs"] = """
            namespace Demo;
            public class RowBase { public «int|string» «Base|Under» { get; «|internal »set; } }
            public class Rower { public «Row|RowBase»[] One() => []; «|public List<Row> Two() => [];» }
            """,
        ["Clashes.cs"] = """
            namespace Demo;
            «|[GenerateTestDouble(Name = "MockOrders")] »public interface IClash { «|void X();» }
            [GenerateTestDouble] «public|internal» abstract class Clashing : «ClashBase|OwnBase» { «|public abstract int Get();» }
            public class ClashBase { «|public virtual void Over(Kind kind) { }|protected ClashBase(int x) { }|internal abstract void Cannot();» }
            «|public enum Kind { Here }»
            """,
    };

    /// <summary>A referenced project, whose doubles are made here.</summary>
    public const string Library = """
        namespace Library;
        [GenerateTestDouble] public interface IShared { int Get(string id); void List(int[] ids); }
        [GenerateTestDouble(Name = "MockOther")] public interface IElse { IShared Next { get; } }
        """;
}
