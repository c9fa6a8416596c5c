using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK2000;
using TestKit.CodeFixes.TK2000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK2000;

public sealed class AssertionsMustBeAwaitedTests
{
    private const string Jobs = """
        [GenerateTestDouble]
        public interface IJobs
        {
            [ReadsState] Task<Job?> GetAsync(string id);
            [RecordsTransition] Task MoveAsync(string id, State from, State to);
        }
        public enum State { New, Done }
        public sealed record Job(string Id, State State, string? LastError);
        """;

    [Theory]
    [InlineData("[|store.SaveAsync().WhenCalled()|];")]
    [InlineData("_ = [|store.SaveAsync(\"j1\").WhenCalled(2)|];")]
    [InlineData("Action later = () => [|store.SaveAsync().WhenCalled()|];")]
    public async Task Assertion_Dropped_IsReported(string statements)
        => await Verify.Diagnostics<AssertionsMustBeAwaited>(StoreTest.With(statements));

    [Theory]
    [InlineData("[|jobs.AssertReachedAsync(\"j1\", State.Done)|];")]
    [InlineData("[|jobs.AssertLastErrorAsync(\"j1\", \"boom\")|];")]
    public async Task GeneratedAssertion_Dropped_IsReported(string statements)
        => await Verify.Diagnostics<AssertionsMustBeAwaited>(TestProject.WithDoubles($"{Jobs}\nclass Tests {{ void Test(IJobs jobs) {{ {statements} }} }}"));

    [Theory]
    [InlineData("await store.SaveAsync().WhenCalled();")]
    [InlineData("var saved = store.SaveAsync().WhenCalled(); await saved;")]
    [InlineData("await Task.WhenAll(store.SaveAsync().WhenCalled(), other.SaveAsync().WhenCalled());")]
    [InlineData("store.SaveAsync().WhenCalled().GetAwaiter().GetResult();")]
    [InlineData("Func<Task> later = () => store.SaveAsync().WhenCalled();")]
    [InlineData("store.SaveAsync().AssertNotCalled();")]
    public async Task Assertion_AwaitedOrKept_IsNotReported(string statements)
        => await Verify.Diagnostics<AssertionsMustBeAwaited>(StoreTest.With(statements, isAsynchronous: true));

    [Fact]
    public async Task Assertion_Dropped_MessageSaysWhatHappens()
        => await Verify.Diagnostics<AssertionsMustBeAwaited>(
            StoreTest.With("[|store.SaveAsync().WhenCalled()|];"),
            "'WhenCalled' fails in a task that nobody awaits, so the test passes whatever happens");

    [Theory]
    [InlineData("[|store.SaveAsync().WhenCalled()|];")]
    [InlineData("_ = [|store.SaveAsync().WhenCalled()|];")]
    public async Task Fix_AsynchronousMethod_AwaitsIt(string statements)
        => await Verify.Fix<AssertionsMustBeAwaited, AssertionsMustBeAwaitedFixer>(
            StoreTest.With(statements, isAsynchronous: true),
            StoreTest.Text("await store.SaveAsync().WhenCalled();", isAsynchronous: true));

    [Fact]
    public async Task Fix_SynchronousMethod_IsNotOffered()
        => await Verify.NoFix<AssertionsMustBeAwaited, AssertionsMustBeAwaitedFixer>(StoreTest.With("[|store.SaveAsync().WhenCalled()|];"));
}
