using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK2000;
using TestKit.CodeFixes.TK2000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK2000;

public sealed class ResultsMustNotBeTasksTests
{
    [Theory]
    [InlineData("store.ReadAsync().Returns([|Task.FromResult(\"a\")|]);")]
    [InlineData("store.ReadAsync().Returns(\"a\", [|Task.FromResult<object>(\"b\")|]);")]
    [InlineData("store.ReadAsync().Returns(\"a\", \"b\", [|Task.CompletedTask|]);")]
    [InlineData("store.ReadAsync().Returns(\"a\").ThenReturns([|new ValueTask<int>(1)|]);")]
    public async Task Result_GivenAsATask_IsReported(string statements)
        => await Verify.Diagnostics<ResultsMustNotBeTasks>(StoreTest.With(statements));

    [Theory]
    [InlineData("store.ReadAsync().Returns(\"a\");")]
    [InlineData("store.ReadAsync().Returns(new object());")]
    [InlineData("store.Read().Returns(Task.FromResult(1));")]
    [InlineData("store.LoadAsync().Returns({|CS1503:Task.FromResult(\"a\")|});")]
    public async Task Result_GivenItself_IsNotReported(string statements)
        => await Verify.Diagnostics<ResultsMustNotBeTasks>(StoreTest.With(statements));

    [Fact]
    public async Task Result_GivenAsATask_MessageSaysWhy()
        => await Verify.Diagnostics<ResultsMustNotBeTasks>(
            StoreTest.With("store.ReadAsync().Returns([|Task.FromResult(1)|]);"),
            "'Returns' returns the result without its task; this puts a task into the task");

    [Fact]
    public async Task Fix_TaskFromResult_IsTakenAway()
        => await Verify.Fix<ResultsMustNotBeTasks, ResultsMustNotBeTasksFixer>(
            StoreTest.With("store.ReadAsync().Returns([|Task.FromResult(\"a\")|]);"),
            StoreTest.Text("store.ReadAsync().Returns(\"a\");"));

    [Fact]
    public async Task Fix_OtherTask_IsNotOffered()
        => await Verify.NoFix<ResultsMustNotBeTasks, ResultsMustNotBeTasksFixer>(StoreTest.With("store.ReadAsync().Returns([|Task.CompletedTask|]);"));
}
