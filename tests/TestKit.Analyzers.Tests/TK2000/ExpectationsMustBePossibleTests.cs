using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK2000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK2000;

public sealed class ExpectationsMustBePossibleTests
{
    [Theory]
    [InlineData("[|store.LoadAsync().Returns(\"a\").WithProbability(0, 42).Expected()|];", "'Expected' can never be met here: with probability 0 the set-up never answers")]
    [InlineData("[|store.LoadAsync().Returns(\"a\").WithProbability(seed: 42, probability: 0.0).Expected()|];", "'Expected' can never be met here: with probability 0 the set-up never answers")]
    [InlineData("[|store.LoadAsync().Throws(new Exception()).Times(0).OnCall(2).Expected()|];", "'Expected' can never be met here: with Times(0) the set-up never answers")]
    public async Task Expectation_ThatNothingMeets_IsReported(string statements, string message)
        => await Verify.Diagnostics<ExpectationsMustBePossible>(StoreTest.With(statements), message);

    [Theory]
    [InlineData("store.LoadAsync().Returns(\"a\").Expected();")]
    [InlineData("store.LoadAsync().Returns(\"a\").Times(0).Expected();")]
    [InlineData("store.LoadAsync().Returns(\"a\").OnCall(2).Times(1).Expected();")]
    [InlineData("store.LoadAsync().Returns(\"a\").WithProbability(0, 42);")]
    [InlineData("store.LoadAsync().Returns(\"a\").WithProbability(0.5, 42).Expected();")]
    public async Task Expectation_ThatCanBeMet_IsNotReported(string statements)
        => await Verify.Diagnostics<ExpectationsMustBePossible>(StoreTest.With(statements));
}
