using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK4000;
using TestKit.CodeFixes.TK4000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK4000;

public sealed class TasksInChainsMustNotBeDroppedTests
{
    [Theory]
    [InlineData("TestRun.RunAsync(Chain.Empty.Do((A a) => { [|SaveAsync()|]; }), () => { })", "Task")]
    [InlineData("TestRun.RunAsync(Chain.Empty.Do((A a) => [|ValueAsync()|]), () => { })", "ValueTask")]
    [InlineData("TestRun.RunAsync(Chain.Empty.Provide(() => { if (true) { [|CountAsync()|]; } return new A(); }), () => { })", "Task<int>")]
    [InlineData("TestRun.RunAsync(Chain.Empty, () => { [|SaveAsync()|]; })", "Task")]
    [InlineData("TestRun.RunAsync(Chain.Empty, () => [|ValueAsync()|])", "ValueTask")]
    [InlineData("TestRun.Run(Chain.Empty, () => { [|SaveAsync()|]; })", "Task")]
    [InlineData("TestRun.RunAsync(Chain.Empty, () => { [|s_app?.Later()|]; })", "Task")]
    public async Task Task_ThatNothingAwaits_IsReported(string run, string type)
        => await Verify.Diagnostics<TasksInChainsMustNotBeDropped>(Source(run), $"Nothing awaits this {type}: the test goes on, and ends, without it");

    [Theory]
    [InlineData("public static void T() { TestRun.[|RunAsync|](Chain.Empty, () => { }); }", "Task")]
    [InlineData("public static void T() => TestRun.[|RunAsync|](Chain.Empty, () => 1);", "Task<int>")]
    [InlineData("public static void T() { if (true) { TestRun.[|RunMatrixAsync|](Matrix.Of((\"a\", Chain.Empty)), () => { }); } }", "Task")]
    [InlineData("[ChainRunner] static Task Go(Chain chain) => TestRun.RunAsync(chain, () => { }); public static void T() { [|Go|](Chain.Empty); }", "Task")]
    public async Task Run_ThatNothingAwaits_IsReported(string members, string type)
        => await Verify.Diagnostics<TasksInChainsMustNotBeDropped>(ChainSource.With(members), $"Nothing awaits this {type}: the test goes on, and ends, without it");

    [Theory]
    [InlineData("public static async Task T() { await TestRun.RunAsync(Chain.Empty, () => { }); }")]
    [InlineData("public static void T() { TestRun.Run(Chain.Empty, () => { }); _ = TestRun.RunAsync(Chain.Empty, () => { }); TestRun.RunAsync(Chain.Empty, () => { }).Wait(); }")]
    [InlineData("static Task Go(Chain chain) => Task.CompletedTask; public static void T() { Go(Chain.Empty); }")]
    public async Task Run_ThatIsAwaited_OrDiscarded_IsNotReported(string members)
        => await Verify.Diagnostics<TasksInChainsMustNotBeDropped>(ChainSource.With(members));

    [Theory]
    [InlineData("TestRun.RunAsync(Chain.Empty.Do((A a) => SaveAsync()), async () => await SaveAsync())")]
    [InlineData("TestRun.RunAsync(Chain.Empty.Do((A a) => { _ = SaveAsync(); }), () => SaveAsync())")]
    [InlineData("TestRun.RunAsync(Chain.Empty.Do(async () => await ValueAsync()), () => { SaveAsync().Wait(); })")]
    [InlineData("TestRun.RunAsync(Chain.Empty.Around((Next next) => next()), () => CountAsync())")]
    [InlineData("TestRun.RunAsync(Chain.Empty.Provide(() => new Func<Task>(() => SaveAsync())), () => { Task t; t = SaveAsync(); t.Wait(); })")]
    public async Task Task_ThatIsAwaited_Discarded_OrGivenBack_IsNotReported(string run)
        => await Verify.Diagnostics<TasksInChainsMustNotBeDropped>(Source(run));

    [Theory]
    [InlineData("TestRun.RunAsync(Chain.Empty.Do((A a) => { [|SaveAsync()|]; [|CountAsync()|]; }), () => { })", "TestRun.RunAsync(Chain.Empty.Do(async (A a) => { await SaveAsync(); await CountAsync(); }), () => { })")]
    [InlineData("TestRun.RunAsync(Chain.Empty.Do((A a) => [|ValueAsync()|]), () => { })", "TestRun.RunAsync(Chain.Empty.Do(async (A a) => await ValueAsync()), () => { })")]
    [InlineData("TestRun.RunAsync(Chain.Empty, () => [|ValueAsync()|])", "TestRun.RunAsync(Chain.Empty, async () => await ValueAsync())")]
    [InlineData("TestRun.RunAsync(Chain.Empty.Provide(static () => { [|SaveAsync()|]; return new A(); }), () => { })", "TestRun.RunAsync(Chain.Empty.Provide(async static () => { await SaveAsync(); return new A(); }), () => { })")]
    public async Task Task_ThatIsDropped_IsAwaited(string run, string fixedRun)
        => await Verify.Fix<TasksInChainsMustNotBeDropped, TasksInChainsMustNotBeDroppedFixer>(Source(run), Source(fixedRun), "Await it");

    [Fact]
    public async Task Tasks_OfAFile_AreAwaitedAtOnce()
        => await Verify.FixAll<TasksInChainsMustNotBeDropped, TasksInChainsMustNotBeDroppedFixer>(
            Source("TestRun.RunAsync(Chain.Empty.Do((A a) => { [|SaveAsync()|]; }), () => { [|SaveAsync()|]; })"),
            Source("TestRun.RunAsync(Chain.Empty.Do(async (A a) => { await SaveAsync(); }), async () => { await SaveAsync(); })"));

    [Theory]
    [InlineData("TestRun.Run(Chain.Empty, () => { [|SaveAsync()|]; })")]
    [InlineData("TestRun.RunAsync(Chain.Empty, () => { [|s_app?.Later()|]; })")]
    public async Task Task_ThatCannotBeAwaitedThere_HasNoFix(string run)
        => await Verify.NoFix<TasksInChainsMustNotBeDropped, TasksInChainsMustNotBeDroppedFixer>(Source(run));

    private static string Source(string run)
        => ChainSource.With("public class Other { public Task Later() => Task.CompletedTask; } static Other? s_app; static Task SaveAsync() => Task.CompletedTask; static ValueTask ValueAsync() => default; static Task<int> CountAsync() => Task.FromResult(1); static void Within(Action run) => run(); public static void T() => Within(() => { " + run + "; });");
}
