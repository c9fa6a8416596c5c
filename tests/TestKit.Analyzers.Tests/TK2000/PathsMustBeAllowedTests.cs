using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK2000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK2000;

public sealed class PathsMustBeAllowedTests
{
    [Theory]
    [InlineData("AssertPath(\"j1\", State.Done, [|State.New|])")]
    [InlineData("AssertPath(\"j1\", [State.New, State.Done, [|State.Done|], [|State.New|]])")]
    [InlineData("AssertPathStartsWith(\"j1\", State.Done, [|State.New|])")]
    [InlineData("AssertPathContains(\"j1\", State.New, [|State.New|])")]
    [InlineData("AssertEdges(\"j1\", (State.New, State.Done), (State.Done, [|State.New|]))")]
    public async Task Path_ThatTheGraphDoesNotHave_IsReported(string assertion) => await Verify.Diagnostics<PathsMustBeAllowed>(With(assertion));

    [Theory]
    [InlineData("AssertPath(\"j1\", State.New, State.Done)")]
    [InlineData("AssertPath(\"j1\", State.New)")]
    [InlineData("AssertPath(\"j1\", [])")]
    [InlineData("AssertPath([State.Done, State.New])")]
    [InlineData("AssertPath(\"j1\", State.Done, given)")]
    [InlineData("AssertEdges(\"j1\", (State.New, State.Done))")]
    public async Task Path_ThatMayBe_IsNotReported(string assertion) => await Verify.Diagnostics<PathsMustBeAllowed>(With(assertion));

    [Fact]
    public async Task Path_OfStatesWithoutAGraph_IsNotReported()
        => await Verify.Diagnostics<PathsMustBeAllowed>(With("AssertPath(\"j1\", State.Done, State.New)", ""));

    [Fact]
    public async Task Path_ThatTheGraphDoesNotHave_MessageNamesBothStates()
        => await Verify.Diagnostics<PathsMustBeAllowed>(With("AssertPath(\"j1\", State.Done, [|State.New|])"), "Nothing goes to New from Done: [AllowedTransitions] does not name it");

    private static TestProject With(string assertion, string graph = "[AllowedTransitions(State.Done)]")
        => TestProject.WithDoubles($$"""
            public enum State { {{graph}} New, Done }
            [GenerateTestDouble] public interface IJobs { [RecordsTransition] Task MoveAsync(string id, State from, State to); }
            class Tests { void Test(MockJobs jobs, State given) => jobs.Transitions.{{assertion}}; }
            """);
}
