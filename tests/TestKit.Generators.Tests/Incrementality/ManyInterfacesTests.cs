using System;
using System.Linq;
using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Incrementality;

/// <summary>A project of many doubles: what an edit costs is seen in the steps, not in time.</summary>
public sealed class ManyInterfacesTests
{
    private const int Count = 800;
    private static readonly string[] Steps = [TrackingNames.Read, TrackingNames.Referenced, TrackingNames.Names, TrackingNames.Emit, TrackingNames.Values];

    [Theory]
    [InlineData("Source1.cs", "x + x", "2 * x")]
    [InlineData("Source1.cs", "namespace Demo;", "// a comment\nnamespace Demo;")]
    [InlineData("Source1.cs", "string id", "string   id")]
    [InlineData("Source1.cs", "Task<int> GetAsync", "\n\n    Task<int> GetAsync")]
    [InlineData("Source1.cs", "int Get();", "/* a comment */ int Get();")]
    [InlineData("Source800.cs", "=> 1", "=> 2")]
    [InlineData("Source800.cs", "class Elsewhere", "class Elsewhere2 { } class Elsewhere")]
    public void Edit_ChangesNoInterface_EmitsNothingAgain(string file, string before, string after)
    {
        var session = new EditSession(Many());

        session.Replace(file, before, after);

        Assert.Equal(Count, session.Last.GeneratedSources.Length);
        Cached.AssertAll(session.Last, Steps);
    }

    [Theory]
    [InlineData("Source1.cs", "string id", "string key", 1)]
    [InlineData("Source799.cs", "int Get();", "long Get();", 1)]
    [InlineData("Source0.cs", "void Close();", "void Close(bool now);", Count)]
    public void Edit_ChangesAnInterface_EmitsItsDoublesOnly(string file, string before, string after, int printed)
    {
        var session = new EditSession(Many());

        session.Replace(file, before, after);

        Assert.Equal(printed, Cached.Printed(session.Last));
        Assert.Equal(Count - printed, Cached.Kept(session.Last));
    }

    [Theory]
    [InlineData("x + x", "2 * x", 0)]
    [InlineData("public sealed class Neighbour", "public sealed class Other { } public sealed class Neighbour", 0)]
    [InlineData("void Close();", "/* a comment */ void Close();", 0)]
    [InlineData("string id1", "string key", 1)]
    public void Edit_OfAReferencedProject_EmitsOnlyWhatItChanges(string before, string after, int printed)
    {
        var interfaces = string.Concat(Enumerable.Range(0, Count).Select(i => $"[GenerateTestDouble] public interface IThing{i} {{ void Close(); int Get(string id{i}); }}\n"));
        var library = $"namespace Demo;\n{interfaces}public sealed class Neighbour {{ public int Twice(int x) {{ return x + x; }} }}";
        var consumer = GeneratorRun.Of("class Consumer { }");
        var driver = consumer.Driver().RunGenerators(consumer.Referencing("Library", library).Compile());
        Assert.Equal(Count, driver.GetRunResult().GeneratedTrees.Length);

        var start = library.IndexOf(before, StringComparison.Ordinal);
        driver = driver.RunGenerators(consumer.Referencing("Library", library.Remove(start, before.Length).Insert(start, after)).Compile());

        var run = driver.GetRunResult().Results.Single();
        Assert.Equal(Count, run.GeneratedSources.Length);
        Assert.Equal(printed, Cached.Printed(run));
    }

    [Fact]
    public void Edit_OfADeclarationThatNoInterfaceNames_CostsWhatAnEditOfABodyCosts()
    {
        var session = new EditSession(Many());
        session.Replace("Source800.cs", "class Elsewhere", "class Elsewhere1 { } class Elsewhere");

        var body = Allocated(() => session.Replace("Source800.cs", "=> 1", "=> 2"));
        var declaration = Allocated(() => session.Replace("Source800.cs", "class Elsewhere1", "class Elsewhere2"));

        Assert.InRange(declaration, 0, 2 * body);
    }

    private static long Allocated(Action edit)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        edit();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static GeneratorRun Many()
        => GeneratorRun.Of(
        [
            "namespace Demo; public interface IBase { void Close(); } [GenerateTestDouble] public interface IThing0 : IBase { }",
            .. Enumerable.Range(1, Count - 1).Select(i => $$"""
                namespace Demo;
                [GenerateTestDouble] public interface IThing{{i}} : IBase { Task<int> GetAsync(string id); int Get(); }
                public sealed class Neighbour{{i}} { public int Twice(int x) { return x + x; } }
                """),
            "class Elsewhere { int X() => 1; }",
        ]);
}
