using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Emission;

public sealed class AssertionsEmitterTests
{
    private const string Move = "[RecordsTransition] Task Move(string id, State from, State to);";
    private const string Types = "public enum State { A, B } public sealed record Job(State Now, string? LastError); public sealed record Plain(State Now);";

    [Theory]
    [InlineData("Task<Job?> Get(string id, CancellationToken ct = default);", "() => ((IThing)store).Get(key, token)")]
    [InlineData("ValueTask<Job?> Get(string id);", "() => ((IThing)store).Get(key).AsTask()")]
    [InlineData("Job? Get(string id);", "() => Task.FromResult(((IThing)store).Get(key))")]
    public void Assertions_OfEachWayToRead_GoThroughTheInterface(string reader, string read)
    {
        var assertions = Thing.With(Move + reader, Types).Beside("MockThingAssertions");

        Assert.Contains($"AssertReachedAsync(this IThing store, string key, State expected, CancellationToken token = default) => StateReading.AssertReached(store, key, expected, {read}, static record => record.Now, static record => record.LastError);", assertions);
        Assert.Contains($"AssertLastErrorAsync(this IThing store, string key, string? expected, CancellationToken token = default) => StateReading.AssertLastError(store, key, expected, {read}, static record => record.LastError);", assertions);
    }

    [Fact]
    public void Assertions_OfARecordWithoutLastError_AskForTheStateOnly()
    {
        var assertions = Thing.With(Move + "Task<Plain?> Get(string id);", Types).Beside("MockThingAssertions");

        Assert.Contains("static record => record.Now, null);", assertions);
        Assert.DoesNotContain("AssertLastErrorAsync", assertions);
    }

    [Fact]
    public void Assertions_TwoMethodsCouldRead_AreNotThereUnlessOneIsMarked()
    {
        const string Readers = "Task<Job?> Get(string id); {0} Task<Job?> Peek(string id);";

        Assert.Null(Thing.With(Move + Readers.Replace("{0}", ""), Types).Beside("MockThingAssertions"));
        Assert.Contains(".Peek(key)", Thing.With(Move + Readers.Replace("{0}", "[ReadsState]"), Types).Beside("MockThingAssertions"));
    }

    [Fact]
    public void Assertions_OfTwoDoublesOfOneInterface_AreThereOnce()
    {
        var made = GeneratorRun.Of($"namespace Demo; [GenerateTestDouble] public interface IThing {{ {Move} Task<Job?> Get(string id); }} [GenerateTestDouble(typeof(IThing))] internal sealed partial class Flaky; {Types}").Generate();

        Assert.Single(made.Doubles, each => each.Text.Contains("AssertReachedAsync"));
    }
}
