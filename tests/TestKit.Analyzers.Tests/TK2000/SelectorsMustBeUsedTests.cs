using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK2000;
using TestKit.CodeFixes.TK2000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK2000;

public sealed class SelectorsMustBeUsedTests
{
    [Theory]
    [InlineData("[|store.SaveAsync(\"j1\")|];")]
    [InlineData("[|store.SaveAsync()|];")]
    [InlineData("[|store.Delete(Arg.Any, true)|];")]
    [InlineData("_ = [|store.LoadAsync(\"j1\")|];")]
    [InlineData("[|store.Name.Set(\"x\")|];")]
    [InlineData("Action act = () => [|store.Delete(\"j1\", true)|];")]
    [InlineData("Func<object?> act = () => [|store.Read()|];")]
    [InlineData("Task.Run(() => { [|store.SaveAsync(\"j1\")|]; });")]
    [InlineData("if (real.Count > 0) [|store.Delete(\"j1\", true)|];")]
    public async Task Selector_ThrownAway_IsReported(string statements)
        => await Verify.Diagnostics<SelectorsMustBeUsed>(StoreTest.With(statements));

    [Fact]
    public async Task Selector_Awaited_IsReportedBesideTheCompilersError()
        => await Verify.Diagnostics<SelectorsMustBeUsed>(StoreTest.With("{|CS1061:await [|store.SaveAsync(\"j1\")|]|};", isAsynchronous: true));

    [Theory]
    [InlineData("store.SaveAsync(\"j1\").Returns(default);")]
    [InlineData("store.SaveAsync(\"j1\").AssertNotCalled();")]
    [InlineData("store.SaveAsync().Ignored();")]
    [InlineData("store.Object.SaveAsync(\"j1\");")]
    [InlineData("((IStore)store).SaveAsync(\"j1\");")]
    [InlineData("real.SaveAsync(\"j1\");")]
    [InlineData("var saves = store.SaveAsync(); saves.AssertNotCalled();")]
    [InlineData("CallOrder.Assert(store.SaveAsync(), other.LoadAsync());")]
    [InlineData("Func<ICallSelection> select = () => store.SaveAsync();")]
    [InlineData("foreach (var call in store.SaveAsync().Calls) { }")]
    [InlineData("store.Name.Returns(\"x\"); store[\"j1\"].Returns(1); store.Changed.Raise(); store.Reset();")]
    public async Task Selector_Used_IsNotReported(string statements)
        => await Verify.Diagnostics<SelectorsMustBeUsed>(StoreTest.With(statements));

    [Fact]
    public async Task Selector_ThrownAway_MessageSaysWhatToWrite()
        => await Verify.Diagnostics<SelectorsMustBeUsed>(
            StoreTest.With("[|store.SaveAsync(\"j1\")|];"),
            "'store.SaveAsync(\"j1\")' selects calls of the double and does nothing with them; make the call with 'store.Object.SaveAsync(\"j1\")', or go on with Returns, Throws, AssertCalled …");

    [Fact]
    public async Task Runtime_NotReferenced_NothingIsDone()
        => await Verify.Diagnostics<SelectorsMustBeUsed>(new TestProject { Sources = ["class Selection<A, B, C> { void Run() { Make(); } Selection<A, B, C> Make() => this; }"], KnowsDoubles = false });

    [Theory]
    [InlineData("[|store.Delete(\"j1\", true)|];", "store.Object.Delete(\"j1\", true);", false)]
    [InlineData("[|store.SaveAsync(\"j1\")|];", "await store.Object.SaveAsync(\"j1\");", true)]
    [InlineData("Action act = () => [|store.Delete(\"j1\", true)|];", "Action act = () => store.Object.Delete(\"j1\", true);", false)]
    public async Task Fix_ArgumentsThatFit_CallIsMade(string statements, string fixedStatements, bool isAsynchronous)
        => await Verify.Fix<SelectorsMustBeUsed, SelectorsMustBeUsedFixer>(StoreTest.With(statements, isAsynchronous), StoreTest.Text(fixedStatements, isAsynchronous));

    [Theory]
    [InlineData("[|store.Delete(Arg.Any, true)|];")]
    [InlineData("[|store.LoadAsync()|];")]
    [InlineData("[|store.Name.Set(\"x\")|];")]
    public async Task Fix_ArgumentsThatAreMatchers_IsNotOffered(string statements)
        => await Verify.NoFix<SelectorsMustBeUsed, SelectorsMustBeUsedFixer>(StoreTest.With(statements));
}
