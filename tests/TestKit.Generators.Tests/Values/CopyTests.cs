using System.Linq;
using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Values;

public sealed class CopyTests
{
    [Theory]
    [InlineData("public class Job { public int Id { get; set; } }", "Copies.Class<global::Demo.Job>();")]
    [InlineData("public class Job { public List<int> Ids { get; set; } = []; }", "Copies.Class<global::Demo.Job>(static (ref global::Demo.Job x, TKG::Copies c) => { x.Ids = c.Copy(x.Ids); });")]
    [InlineData("public record Job(List<int> Ids);", "{ Member0(x) = c.Copy(Member0(x)); });")]
    [InlineData("public record Job(List<int> Ids);", "Kind.Field, Name = \"<Ids>k__BackingField\")] private static extern ref global::System.Collections.Generic.List<int> Member0(global::Demo.Job x);")]
    [InlineData("public class Job { private readonly List<int> _ids = []; public IEnumerable<int> Ids => _ids; }", "Kind.Field, Name = \"_ids\")] private static extern ref global::System.Collections.Generic.List<int> Member0(global::Demo.Job x);")]
    [InlineData("public struct Job { public List<int> Ids { get; init; } }", "Copies.Struct<global::Demo.Job>(static (ref global::Demo.Job x, TKG::Copies c) => { x = x with { Ids = c.Copy(x.Ids) }; });")]
    [InlineData("public struct Job { public Job[]? Parts; public int @event; }", "{ x.Parts = c.Copy(x.Parts); }")]
    [InlineData("public record Job(Part? Part); public class Part { public Job? Job { get; set; } }", "Copies.Class<global::Demo.Part>(static (ref global::Demo.Part x, TKG::Copies c) => { x.Job = c.Copy(x.Job); });")]
    public void State_ThatCanChange_IsCopied(string job, string registered)
        => Assert.Contains(registered, Values("void Save(Job job);", job));

    [Theory]
    [InlineData("public record Job(string Id, Uri Link, DateTimeOffset At, Guid? Other, Type Kind, Action Done, DayOfWeek Day);")]
    [InlineData("public sealed record Job(string Id, Job? Before, Pair? Pair); public sealed record Pair(Job First);")]
    [InlineData("public struct Job { public int Id; public string Name { get; set; } }")]
    [InlineData("public class Job { public string Id { get; init; } = \"\"; public System.Collections.Immutable.ImmutableList<int> Ids { get; } = []; }")]
    [InlineData("public enum Job { One }")]
    public void Types_ThatNeverChange_AreNotCopied(string job)
    {
        Assert.Null(Values("void Save(Job job);", job));
        Assert.DoesNotContain("snapshot:", Run("void Save(Job job, CancellationToken ct);", job).Double.Member("SaveMember"));
    }

    [Theory]
    [InlineData("IDisposable job", "Save(job)|job (IDisposable)")]
    [InlineData("object? job", "Save(job)|job (object)")]
    [InlineData("List<IDisposable> jobs, int count", "Save(jobs, count)|jobs (IDisposable)")]
    [InlineData("Stream job", "Save(job)|job (Stream)")]
    [InlineData("Held held", "Save(held)|held (Held)")]
    [InlineData("Finalized held", "Save(held)|held (Finalized)")]
    [InlineData("Custom items", "Save(items)|items (Custom)")]
    [InlineData("Outer outer", "Save(outer)|outer.Inner.Tag (object)")]
    [InlineData("Memory<byte> bytes, ReadOnlyMemory<char> text", "Save(bytes, text)|bytes (Memory<byte>), text (ReadOnlyMemory<char>)")]
    [InlineData("Box<int> box", "Save(box)|box.Items (List<int>)")]
    [InlineData("ref Changing value", "Save(value)|value (Changing)")]
    [InlineData("Dictionary<Changing, int> byKey", "Save(byKey)|byKey (Changing)")]
    public void What_CannotBeCopied_StandsInTheSignature(string parameters, string signature)
        => Assert.Contains($"\"{signature}\"", Run($"void Save({parameters});", """
            public class Held : IDisposable { public int Id { get; set; } public void Dispose() { } }
            public class Finalized { public int Id { get; set; } ~Finalized() { } }
            public class Custom : List<int> { }
            public class Outer { public Inner Inner { get; set; } = new(); private readonly object _lock = new(); }
            public class Inner { public object? Tag { get; set; } }
            public class Box<T> { public List<T> Items { get; init; } = []; }
            public class Changing { public int Id { get; set; } }
            """).Double.Member("SaveMember"));

    [Fact]
    public void Arguments_AreCopiedTogether()
        => Assert.Contains(
            "snapshot: static a => { var c = new Copies(); return (c.Copy(a.Item1), a.Item2, c.Copy(a.Item3)); })",
            Run("void Save(Job job, int count, params Job[] more);", "public class Job { public int Id { get; set; } }").Double.Member("SaveMember"));

    [Fact]
    public void Argument_ThatIsAlone_IsCopiedToo()
        => Assert.Contains(
            "snapshot: static a => { var c = new Copies(); return new ValueTuple<Job>(c.Copy(a.Item1)); })",
            Run("void Save(Job job);", "public class Job { public int Id { get; set; } }").Double.Member("SaveMember"));

    [Fact]
    public void Double_ThatDoesNotAsk_CopiesTheFrameworksCollectionsOnly()
    {
        var made = Thing.Run("void Save(Job job, List<Job> jobs);", "public class Job { public int Id { get; set; } }").Generate();

        Assert.Null(made.Values);
        Assert.Contains("snapshot: static a => (a.Item1, Snapshot.Collection<List<Job>, Job>(a.Item2)))", made.Double.Member("SaveMember"));
    }

    [Fact]
    public void TypesOfAReferencedProject_AreCopiedByWhatIsPublic()
    {
        var made = GeneratorRun.Of("namespace Demo; [GenerateTestDouble(Snapshot = true)] public interface IThing { void Save(Job job); }")
            .Referencing("Domain", "namespace Demo; public class Job { private readonly List<int> _ids = []; public IReadOnlyList<int> Ids => _ids; public List<int> Open { get; set; } = []; public List<int> Init { get; init; } = []; }")
            .Generate();

        Assert.Contains("{ x.Open = c.Copy(x.Open); Member0(x, c.Copy(x.Init)); }", made.Values);
        Assert.Contains("Kind.Method, Name = \"set_Init\")] private static extern void Member0(global::Demo.Job x, ", made.Values);
        Assert.Contains("\"Save(job)|job.Ids (IReadOnlyList<int>)\"", made.Double.Member("SaveMember"));
    }

    private static string? Values(string members, string beside) => Run(members, beside).Values;

    private static GeneratorResult Run(string members, string beside)
        => GeneratorRun.Of($"using System.IO;\nnamespace Demo;\n[GenerateTestDouble(Snapshot = true)] public interface IThing {{ {members} }}\n{beside}").Generate();
}
