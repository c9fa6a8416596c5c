using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK2000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK2000;

public sealed class TimesMustAgreeTests
{
    [Theory]
    [InlineData("[|store.LoadAsync().Returns(\"a\").Once().Times(2)|];", "'Times' contradicts 'Once': the later number replaces the earlier one")]
    [InlineData("[|store.LoadAsync().Returns(\"a\", \"b\").Times(3)|];", "'Times' contradicts 'Returns': a sequence answers as many calls as it has answers, so this throws")]
    [InlineData("[|store.LoadAsync().Returns(\"a\").ThenReturns(\"b\").Once()|];", "'Once' contradicts 'ThenReturns': a sequence answers as many calls as it has answers, so this throws")]
    [InlineData("[|store.LoadAsync().Returns(\"a\").Once().ThenReturns(\"b\")|];", "'ThenReturns' contradicts 'Once': a sequence has a length of its own, so this throws")]
    [InlineData("[|store.LoadAsync().Throws(new Exception()).OnCall(1).Every(2)|];", "'Every' contradicts 'OnCall': a set-up answers by one of them only, so this throws")]
    [InlineData("store.LoadAsync().AssertCalled([|Times.Between(5, 2)|]);", "'5' contradicts '2': the first number is the smaller one")]
    [InlineData("store.LoadAsync().AssertCalled(); [|store.LoadAsync().AssertNotCalled()|];", "'AssertNotCalled' contradicts 'AssertCalled': no number of calls satisfies both, and nothing is called in between")]
    [InlineData("store.LoadAsync(\"j1\").AssertCalled(Times.Once); [|store.LoadAsync(\"j1\").AssertCalled(Times.AtLeast(2))|];", "'Times.AtLeast(2)' contradicts 'Times.Once': no number of calls satisfies both, and nothing is called in between")]
    [InlineData("store.LoadAsync().AssertCalled(3); [|store.LoadAsync().AssertCalled(Times.Between(1, 2))|];", "'Times.Between(1, 2)' contradicts '3': no number of calls satisfies both, and nothing is called in between")]
    public async Task Numbers_ThatContradict_AreReported(string statements, string message)
        => await Verify.Diagnostics<TimesMustAgree>(StoreTest.With(statements), message);

    [Theory]
    [InlineData("store.LoadAsync().Returns(\"a\").Times(2).OnCall(3);")]
    [InlineData("store.LoadAsync().Returns(\"a\", \"b\").OnCall(3);")]
    [InlineData("store.LoadAsync().Returns(\"a\").ThenReturns(\"b\").ThenThrows(new Exception());")]
    [InlineData("store.LoadAsync().AssertCalled(Times.Between(2, 5)); store.LoadAsync().AssertCalled(Times.AtLeast(3));")]
    [InlineData("store.LoadAsync().AssertCalled(); store.LoadAsync(\"j2\").AssertNotCalled();")]
    [InlineData("store.LoadAsync(\"j1\").AssertCalled(); other.LoadAsync(\"j1\").AssertNotCalled();")]
    [InlineData("store.LoadAsync().AssertNotCalled(); real.LoadAsync(\"j1\"); store.LoadAsync().AssertCalled();")]
    [InlineData("store.LoadAsync().AssertNotCalled(); var task = real.LoadAsync(\"j1\"); store.LoadAsync().AssertCalled();")]
    [InlineData("Throws(() => Times.Between(2, 1)); static void Throws(Func<object> code) { }")]
    [InlineData("Throws(() => store.LoadAsync().Returns(\"a\", \"b\").Once()); static void Throws(Action code) { }")]
    [InlineData("store.LoadAsync().AssertCalled(real.Count); store.LoadAsync().AssertNotCalled();")]
    public async Task Numbers_ThatAgree_AreNotReported(string statements)
        => await Verify.Diagnostics<TimesMustAgree>(StoreTest.With(statements));
}
