using System.Linq;
using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Rows;

/// <summary>Which types have code that makes rows of objects, and what it says.</summary>
public sealed class RowShapeTests
{
    [Theory]
    [InlineData("RowSet.From(new User[0])")]
    [InlineData("TestKit.Data.RowSet.From<User>([])")]
    [InlineData("RowSet.Create(\"id\").AddRowsFrom(new List<User>())")]
    [InlineData("default(MockDb)!.ExpectQuery(\"\").WillReturnObjects(new User[0])")]
    public void Call_ThatTakesObjects_HasTheirTypeSaid(string call)
    {
        var rows = Rows($$"""
            public record User(int Id, string? Name);
            [GenerateTestDouble] public interface IDb { System.Data.Common.DbDataReader Query(string sql); }
            public class Tests { public object Run() => {{call}}; }
            """);

        Assert.Contains(
            """
            ObjectShapes.Add<global::User>(static shape => shape
                    .Column("Id", "Id", typeof(int), static o => o.Id)
                    .Column("Name", "Name", typeof(string), static o => o.Name)
                    .Creates(static r => new global::User(r.Value<int>(0), r.Value<string?>(1))));
            """,
            Assert.Single(rows).ReplaceLineEndings("\n"),
            System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[GenerateRowShape] public record User(int Id);")]
    [InlineData("[assembly: GenerateRowShape(typeof(User))] public record User(int Id);")]
    [InlineData("public record User(int Id); [GenerateTestDouble] public interface IDb { Task<User?> FindAsync(string sql); }")]
    [InlineData("public record User(int Id); [GenerateTestDouble] public interface IDb { [SqlQuery] IReadOnlyCollection<User> All(string text, int page); }")]
    [InlineData("public record User(int Id); [GenerateTestDouble] public interface IDb { IAsyncEnumerable<User> All(string commandText); }")]
    public void Type_ThatIsAskedFor_IsSaid(string source) => Assert.Contains("ObjectShapes.Add<global::User>", Assert.Single(Rows(source)), System.StringComparison.Ordinal);

    [Fact]
    public void Type_AskedForManyTimes_IsSaidOnce()
        => Assert.Single(Rows("""
            [GenerateRowShape] public record User(int Id);
            [GenerateTestDouble] public interface IDb { Task<User?> FindAsync(string sql); List<User> All(string sql); }
            public class Tests { public object A() => RowSet.From(new User[0]); public object B() => RowSet.From(new List<User>()); }
            """));

    [Fact]
    public void Tuples_ThatDifferInNamesAlone_AreSaidOnce()
        => Assert.Single(Rows("""
            public class Tests
            {
                public object A() => RowSet.Create("a", "b").AddRowsFrom(new[] { (Id: 1, Name: "a") });
                public object B() => RowSet.Create("a", "b").AddRowsFrom(new[] { (1, "a") });
            }
            """));

    [Theory]
    [InlineData("RowSet.From(new Hidden[0])")]
    [InlineData("RowSet.From(new int[0])")]
    [InlineData("RowSet.From(new string[0])")]
    [InlineData("RowSet.From(new T[0])")]
    [InlineData("RowSet.From(new List<List<T>>())")]
    [InlineData("RowSet.From(new Old[0])")]
    [InlineData("RowSet.From(new[] { new { Id = default(Hidden) } })")]
    [InlineData("RowSet.From(new[] { new { Id = default(T) } })")]
    [InlineData("RowSet.From(new Empty[0])")]
    [InlineData("Other.From(new Shown[0])")]
    [InlineData("Other.AddRowsFrom(new Shown[0])")]
    public void Type_ThatGeneratedCodeCannotNameOrNeedNot_IsLeftToTheRuntime(string call)
        => Assert.Empty(Rows($$"""
            public class Shown { public int Id => 0; }
            public class Empty;
            public class Old { [Obsolete("", true)] public int Id => 0; }
            public class Other { public static object From<T>(T[] all) => all; public static object AddRowsFrom<T>(T[] all) => all; }
            public class Tests
            {
                private class Hidden { public int Id => 0; }
                public object Run<T>() => {{call}};
            }
            """));

    [Fact]
    public void Properties_OfEveryKind_AreReadAndWritten()
    {
        var text = Assert.Single(Rows("""
            using System.ComponentModel.DataAnnotations.Schema;
            public abstract class Entity { [Column("entity_id")] public virtual long Id { get; set; } public static int Count => 0; internal int Inner => 0; }
            public class Order : Entity
            {
                [Obsolete] public int? Old { get; set; }
                [NotMapped] public string Text => "";
                public int this[int i] => i;
                public int WriteOnly { set { } }
                public Span<int> Span => default;
                public string Secret { private get; set; } = "";
                public string Shown { get; private set; } = "";
                public dynamic? Any { get; init; }
                public required (int A, string? B) @class { get; init; }
                [Column(TypeName = "jsonb")] public List<string?>? Tags { get; set; }
            }
            public class Tests { public object Run() => RowSet.From(new Order[0]); }
            """));

        Assert.Equal(
            """
                    .Column("entity_id", "Id", typeof(long), static o => o.Id)
                    .Column("Old", "Old", typeof(int?), static o => o.Old)
                    .Column("Shown", "Shown", typeof(string), static o => o.Shown)
                    .Column("Any", "Any", typeof(object), static o => o.Any)
                    .Column("class", "class", typeof((int A, string? B)), static o => o.@class)
                    .Column("Tags", "Tags", typeof(global::System.Collections.Generic.List<string?>), static o => o.Tags)
                    .Creates(static r =>
                    {
                        var o = new global::Order() { @class = r.Value<(int A, string? B)>(4) };
                        o = new global::Order() { @class = r.Value<(int A, string? B)>(4), Any = r.Or<dynamic?>(3, o.Any) };
                        o.Id = r.Or<long>(0, o.Id);
                        o.Old = r.Or<int?>(1, o.Old);
                        o.Tags = r.Or<global::System.Collections.Generic.List<string?>?>(5, o.Tags);
                        return o;
                    }));
            }

            """,
            text[text.IndexOf("        .Column", System.StringComparison.Ordinal)..].ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("class User { public int Id { get; set; } }", "new global::User()")]
    [InlineData("class User(int id, int other = 7) { public int Id => id + other; }", "new global::User(r.Value<int>(0), r.Or<int>(1, (int)(7)))")]
    [InlineData("class User { public User(int id) { Id = id; } public User(int id, decimal rate = 1.5m, double x = double.NaN, char c = '\"', string? s = null) : this(id) { } public int Id { get; } }", "new global::User(r.Value<int>(0), r.Or<decimal>(1, 1.5m), r.Or<double>(2, (0F / 0F)), r.Or<char>(3, (char)('\"')), r.Or<string?>(4, default!))")]
    [InlineData("class User { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public User(int id) { Id = id; } public required int Id { get; init; } }", "new global::User(r.Value<int>(0))")]
    [InlineData("record User(int Id) { public User() : this(1) { } }", "new global::User()")]
    [InlineData("struct User { public int Id { get; set; } }", "new global::User()")]
    [InlineData("readonly record struct User(int Id);", "new global::User(r.Value<int>(0))")]
    [InlineData("abstract class User { public int Id => 0; }", null)]
    [InlineData("interface User { public int Id => 0; }", null)]
    [InlineData("class User { private User() { } public int Id => 0; }", null)]
    [InlineData("class User(Span<int> ids) { public int Id { get; } = ids[0]; }", null)]
    public void Objects_AreMadeWithTheirConstructor(string type, string? creation)
    {
        var text = Assert.Single(Rows($$"""
            public {{type}}
            public class Tests { public object Run() => RowSet.From(new User[0]); }
            """));

        if (creation is null)
        {
            Assert.DoesNotContain(".Creates", text, System.StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains(creation, text, System.StringComparison.Ordinal);
        }
    }

    private static string[] Rows(string source)
        => [.. GeneratorRun.Of("using TestKit.Data;\n" + source).Generate().Rows.Select(text => text)];
}
