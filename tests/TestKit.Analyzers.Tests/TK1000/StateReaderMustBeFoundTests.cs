using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK1000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK1000;

public sealed class StateReaderMustBeFoundTests
{
    private const string Types = " public enum State { New, Done } public record Job(string Id, State State); public record Pair(State Old, State New);";
    private const string Move = "Task MoveAsync(string id, State from, State to);";

    [Theory]
    [InlineData("Task<Job?> GetAsync(string id, CancellationToken ct = default);")]
    [InlineData("ValueTask<Job> GetAsync(string id);")]
    [InlineData("Job Get(string id); Job FindByName(int name); Task SaveAsync(Job job);")]
    [InlineData("Job Get(string id); [ReadsState] Job Find(string id);")]
    [InlineData("[ReadsState(State = \"New\")] Pair Get(string id);")]
    public async Task Interface_WithOneReader_IsNotReported(string reader)
        => await Verify.Diagnostics<StateReaderMustBeFound>($"[GenerateTestDouble] public interface IStore {{ [RecordsTransition] {Move} {reader} }}{Types}");

    [Fact]
    public async Task Interface_ThatMovesNothing_IsNotReported()
        => await Verify.Diagnostics<StateReaderMustBeFound>($"[GenerateTestDouble] public interface IStore {{ {Move} }}{Types}");

    [Fact]
    public async Task Interface_WithoutReader_IsReported()
        => await Verify.Diagnostics<StateReaderMustBeFound>(
            $"[GenerateTestDouble] public interface IStore {{ [[|RecordsTransition|]] {Move} Job Get(int id); Pair Both(string id); }}{Types}",
            "The double of 'IStore' gets no AssertReachedAsync: it has no method that takes only the key, a 'string', and gives something with one property of type 'State'; add one, or mark the method that reads the state with [ReadsState(State = \"…\")]");

    [Fact]
    public async Task Interface_WithTwoReaders_IsReported()
        => await Verify.Diagnostics<StateReaderMustBeFound>(
            $"[GenerateTestDouble] public interface IStore {{ [[|RecordsTransition|]] {Move} Job Get(string id); Job Find(string id); }}{Types}",
            "The double of 'IStore' gets no AssertReachedAsync: 'Get' and 'Find' could all read the state; mark one of them with [ReadsState]");

    [Fact]
    public async Task Interface_WhoseMarkedReaderDoesNotFit_IsReported()
        => await Verify.Diagnostics<StateReaderMustBeFound>(
            $"[GenerateTestDouble] public interface IStore {{ [[|RecordsTransition|]] {Move} Job Get(string id); [ReadsState] Pair Both(string id); }}{Types}",
            "The double of 'IStore' gets no AssertReachedAsync: 'Both' is marked with [ReadsState], but is no method that takes only the key, a 'string', and gives something with one property of type 'State'; name the property with State = \"…\"");

    [Fact]
    public async Task Interface_WithTwoMovesAndNoReader_IsReportedOnce()
        => await Verify.Diagnostics<StateReaderMustBeFound>(
            $"[GenerateTestDouble] public interface IStore {{ [[|RecordsTransition|]] {Move} [RecordsTransition] void Move(string id, State from, State to); }}{Types}");

    [Fact]
    public async Task Interface_ThatInheritsTheMove_IsReportedOnItsRequest()
        => await Verify.Diagnostics<StateReaderMustBeFound>(
            $"[[|GenerateTestDouble|]] public interface IStore : IMover; [GenerateTestDouble] public interface IReadable : IMover {{ Job Get(string id); }} public interface IMover {{ [RecordsTransition] {Move} }}{Types}");

    [Fact]
    public async Task Library_WithoutReader_IsReportedOnTheRequest()
        => await Verify.Diagnostics<StateReaderMustBeFound>(
            new TestProject
            {
                Sources = ["[assembly: [|GenerateTestDouble(typeof(IStore))|]]"],
                Library = $"public interface IStore {{ [RecordsTransition] {Move} }}{Types}",
            });

    [Fact]
    public async Task Interface_NamedOnlyInsideOfAType_IsReportedOnTheClass()
        => await Verify.Diagnostics<StateReaderMustBeFound>(
            $"public partial class Outer {{ private interface IStore {{ [RecordsTransition] {Move} Job Get(string id); }} [[|GenerateTestDouble(typeof(IStore))|]] private partial class Flaky; }}{Types}",
            "The double of 'Outer.IStore' gets no AssertReachedAsync: 'IStore' can be named only inside of 'Outer', and the extension methods stand in a class of their own; make it internal, in a type without type parameters");

    [Fact]
    public async Task Interface_WhoseTransitionsCannotBeRecorded_IsLeftToThatRule()
        => await Verify.Diagnostics<StateReaderMustBeFound>("[GenerateTestDouble] public interface IStore { [RecordsTransition] void Move(string id); }");
}
