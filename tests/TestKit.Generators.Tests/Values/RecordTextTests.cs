using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Values;

public sealed class RecordTextTests
{
    [Theory]
    [InlineData("record Job(string Id, List<string> Tags);", """RecordTexts.Of<global::Demo.Job>("Job", static x => [("Id", x.Id), ("Tags", x.Tags)]);""")]
    [InlineData("record Base(int[] Parts); record Job(string Id, int[] Parts) : Base(Parts) { public string Name = \"\"; public static int Count; private int _own; }", """RecordTexts.Of<global::Demo.Job>("Job", static x => [("Parts", x.Parts), ("Id", x.Id), ("Name", x.Name)]);""")]
    [InlineData("record struct Job(ISet<int> @event);", """RecordTexts.Of<global::Demo.Job>("Job", static x => [("event", x.@event)]);""")]
    [InlineData("record Part(byte[] Bytes); record Job(Part Part);", """RecordTexts.Of<global::Demo.Job>("Job", static x => [("Part", x.Part)]);""")]
    [InlineData("record Job(string Id) { public List<Job> Children { get; } = []; }", """RecordTexts.Of<global::Demo.Job>("Job", static x => [("Id", x.Id), ("Children", x.Children)]);""")]
    public void Record_WithCollections_IsShownByItsMembers(string job, string registered)
        => Assert.Contains(registered, Thing.Run("void Save(Job job);", $"public {job.Replace("; record", "; public record")}").Generate().Values);

    [Theory]
    [InlineData("public record Job(string Id, int Number, DateTime At);")]
    [InlineData("public record Job(List<int> Ids) { public override string ToString() => \"own\"; }")]
    [InlineData("public record Base(List<int> Ids) { public sealed override string ToString() => \"own\"; } public record Job(List<int> Ids) : Base(Ids);")]
    [InlineData("public record Job(List<int> Ids) { protected virtual bool PrintMembers(System.Text.StringBuilder text) => false; }")]
    [InlineData("public class Job { public List<int> Ids { get; } = []; }")]
    [InlineData("public record Job(string Id) { [Obsolete(\"no\", true)] public List<int> Ids => []; }")]
    [InlineData("public record Job(int Id) { private List<int> _ids = []; public List<int> this[int index] => _ids; }")]
    public void Record_ThatShowsItself_NeedsNoText(string job) => Assert.Null(Thing.Run("Job Save(Job job);", job).Generate().Values);

    [Fact]
    public void Records_OfSeveralDoubles_AreToldOnce()
    {
        var values = GeneratorRun.Of(
            "namespace Demo; public record Job(List<int> Ids); public record Other(Job[] Jobs);",
            "namespace Demo; [GenerateTestDouble] public interface IOne { Task<Job?> Get(); Dictionary<string, Other> All { get; } }",
            "namespace Demo; [GenerateTestDouble] public interface ITwo { event Action<Job> Done; void Save(IEnumerable<Job> jobs); }").Generate().Values;

        Assert.Equal(2, values!.Split("RecordTexts.Of<").Length - 1);
    }

    [Fact]
    public void Records_ThatNobodyCanName_AreLeftOut()
    {
        var values = GeneratorRun.Of("namespace Demo; [GenerateTestDouble(Snapshot = true)] public abstract class Outer { private protected record Hidden(List<int> Ids); private Hidden? _hidden; internal record Seen(List<int> Ids) { private Secret[] _secrets = []; private record Secret(List<int> Ids); } internal abstract void Save(Seen seen); }").Generate().Values;

        Assert.Contains("RecordTexts.Of<global::Demo.Outer.Seen>", values);
        Assert.DoesNotContain("Secret", values);
        Assert.DoesNotContain("Hidden", values);
    }

    [Fact]
    public void Records_OverTypeParameters_AreLeftOut()
    {
        var run = GeneratorRun.Of("namespace Demo; public record Page<T>(List<T> Items); [GenerateTestDouble] public interface IStore<T> { Page<T> Get(); Page<U> Of<U>(); Page<int> Closed(); }").Generate();

        Assert.Equal(2, run.Values!.Split("RecordTexts.Of<").Length);
        Assert.Contains("RecordTexts.Of<global::Demo.Page<int>>(\"Page\"", run.Values);
    }
}
