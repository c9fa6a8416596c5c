using System.Linq;
using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Incrementality;

public sealed class EditTests
{
    private const string Interface = """
        namespace Demo;
        [GenerateTestDouble] public interface IThing { Task<int> GetAsync(string id, CancellationToken ct = default); event Action Changed; int this[int i] { get; set; } bool Try<T>(out T x); }
        public sealed class Neighbour { public int Twice(int x) { return x + x; } }
        """;

    [Theory]
    [InlineData("x + x", "2 * x")]
    [InlineData("public int Twice", "public int Thrice(int x) => 3 * x; public int Twice")]
    [InlineData("public sealed class", "/* a comment */ public sealed class")]
    [InlineData("[GenerateTestDouble]", "/// <summary>Things.</summary>\n[GenerateTestDouble]")]
    [InlineData("Task<int> GetAsync", "\n\n    Task<int>   GetAsync")]
    [InlineData("namespace Demo;", "// one line more\nnamespace Demo;")]
    [InlineData("using System;", "using System;\nusing System.Linq;")]
    [InlineData("[GenerateTestDouble]", "[GenerateTestDouble, Obsolete(\"soon\")]")]
    [InlineData("[GenerateTestDouble]", "[GenerateTestDouble(Name = \"MockThing\")]")]
    [InlineData("public sealed class Neighbour", "public class Neighbour : IDisposable { public void Dispose() { } } public sealed class Other")]
    public void Edit_InTheInterfacesFileButNotOfIt_PrintsNothing(string before, string after)
    {
        var session = new EditSession(GeneratorRun.Of(Interface));

        session.Replace("Source0.cs", before, after);

        Assert.Equal(0, Cached.Printed(session.Last));
    }

    [Theory]
    [InlineData("string id", "string key")]
    [InlineData("Task<int>", "ValueTask<int>")]
    [InlineData("out T x", "out T? x")]
    [InlineData("event Action Changed", "event Action<int> Changed")]
    [InlineData("namespace Demo;", "namespace Demo2;")]
    [InlineData("public interface", "internal interface")]
    public void Edit_OfTheInterface_PrintsItsDouble(string before, string after)
    {
        var session = new EditSession(GeneratorRun.Of(Interface));

        session.Replace("Source0.cs", before, after);

        Assert.Equal(1, Cached.Printed(session.Last));
    }

    [Fact]
    public void Edit_InAnotherFile_LooksAtNothingAgain()
    {
        var session = new EditSession(GeneratorRun.Of(Interface, "class Elsewhere { int X() => 1; }"));

        session.Replace("Source1.cs", "=> 1", "=> 2");

        Cached.AssertAll(session.Last, [TrackingNames.Read, TrackingNames.Referenced, TrackingNames.Names, TrackingNames.Emit, TrackingNames.Values]);
    }

    [Theory]
    [InlineData("Job Get();", "Job Get(int id);", 1)]
    [InlineData("int[] Ids", "string[] Ids", 1)]
    [InlineData("int[] Ids", "int[] Numbers", 1)]
    [InlineData("{ }", "{ public void More() { } }", 0)]
    public void Edit_OfValues_PrintsWhatItChangesOnly(string before, string after, int printed)
    {
        var session = new EditSession(GeneratorRun.Of("namespace Demo; public record Job(int[] Ids) { } [GenerateTestDouble(Snapshot = true)] public interface IThing { Job Get(); void Put(Job job); }", "namespace Demo; [GenerateTestDouble] public interface IOther { void Do(); IThing Thing { get; } }"));

        session.Replace("Source0.cs", before, after);

        Assert.Equal(printed, Cached.Printed(session.Last));
        Assert.Equal(3, session.Last.GeneratedSources.Length);
    }

    [Fact]
    public void Edit_OfABaseInAnotherFile_PrintsTheDouble()
    {
        var session = new EditSession(GeneratorRun.Of("namespace Demo; [GenerateTestDouble] public interface IThing : IBase { }", "namespace Demo; public interface IBase { int Get(); }"));

        session.Replace("Source1.cs", "int Get();", "int Get(); int Put();");

        Assert.Equal(1, Cached.Printed(session.Last));
        Assert.Contains("PutMember", session.Last.GeneratedSources.Single().SourceText.ToString());
    }

    [Theory]
    [InlineData(3)]
    [InlineData(50)]
    public void Edit_OfOneOfManyInterfaces_PrintsItsDoubleOnly(int count)
    {
        var session = new EditSession(GeneratorRun.Of([.. Enumerable.Range(0, count).Select(i => $"namespace Demo; [GenerateTestDouble] public interface IThing{i} {{ Task<int> GetAsync(string id); }}")]));

        session.Replace("Source1.cs", "string id", "string key");

        Assert.Equal(1, Cached.Printed(session.Last));
        Assert.Equal(count - 1, Cached.Kept(session.Last));
        Assert.Equal(count, session.Last.GeneratedSources.Length);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(50)]
    public void Edit_OfOneOfManyInterfacesInOneFile_PrintsItsDoubleOnly(int count)
    {
        var declarations = Enumerable.Range(0, count).Select(i => $"[GenerateTestDouble] public interface IThing{i} {{ Task<int> GetAsync(string id{i}e); }}\n");
        var session = new EditSession(GeneratorRun.Of("namespace Demo;\n" + string.Concat(declarations)));

        session.Replace("Source0.cs", "string id1e", "string key");

        Assert.Equal(1, Cached.Printed(session.Last));
        Assert.Equal(count, session.Last.GeneratedSources.Length);
    }

    [Fact]
    public void Edit_AddsAnInterface_PrintsTheNewDoubleOnly()
    {
        var session = new EditSession(GeneratorRun.Of(Interface, "namespace Demo; public interface IOther { int Get(); }"));

        session.Replace("Source1.cs", "public interface", "[GenerateTestDouble] public interface");

        Assert.Equal(1, Cached.Printed(session.Last));
        Assert.Equal(2, session.Last.GeneratedSources.Length);
    }

    [Fact]
    public void Edit_RemovesTheAttribute_TakesTheDoubleAway()
    {
        var session = new EditSession(GeneratorRun.Of(Interface));

        session.Replace("Source0.cs", "[GenerateTestDouble] ", "");

        Assert.Empty(session.Last.GeneratedSources);
    }

    [Fact]
    public void Edit_ResolvesTwoDoublesOfOneName_PrintsBoth()
    {
        var session = new EditSession(GeneratorRun.Of("namespace Demo; [GenerateTestDouble(Name = \"Same\")] public interface IA { } [GenerateTestDouble(Name = \"Same\")] public interface IB { }"));
        Assert.Contains("so none is made", Assert.Single(session.Last.GeneratedSources).SourceText.ToString());

        session.Replace("Source0.cs", "(Name = \"Same\")] public interface IB", "(Name = \"Other\")] public interface IB");

        Assert.Equal(2, session.Last.GeneratedSources.Length);
    }
}
