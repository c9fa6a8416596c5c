using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK2000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK2000;

public sealed class SetupsMustBeReachableTests
{
    [Theory]
    [InlineData("[|store.LoadAsync(\"j1\").Returns(\"a\")|]; store.LoadAsync(\"j1\").Returns(\"b\");")]
    [InlineData("[|store.LoadAsync(\"j1\").Returns(\"a\")|]; store.LoadAsync().Throws(new Exception());")]
    [InlineData("[|store.LoadAsync(\"j1\").Returns(\"a\")|]; store.LoadAsync(Arg.Any).Does();")]
    [InlineData("[|store.LoadAsync(\"j1\").Returns(\"a\").Expected()|]; other.LoadAsync().Returns(\"c\"); var id = 3; store.LoadAsync().Returns(id + \"\");")]
    [InlineData("[|store.Name.Returns(\"a\")|]; store.Name.Returns(\"b\");")]
    [InlineData("[|store[\"j1\"].Returns(1)|]; store[Arg.Any].Returns(2);")]
    [InlineData("[|store.Delete(\"j1\", true).Does()|]; store.Delete(\"j1\", Arg.Any).Throws<TimeoutException>();")]
    [InlineData("[|store.LoadAsync(\"j1\").Returns(id => id)|]; store.LoadAsync(\"j1\").Returns(id => id + 1);")]
    public async Task Setup_HiddenByANewerOne_IsReported(string statements)
        => await Verify.Diagnostics<SetupsMustBeReachable>(StoreTest.With(statements));

    [Theory]
    [InlineData("store.LoadAsync().Returns(\"a\"); store.LoadAsync(\"j1\").Returns(\"b\");")]
    [InlineData("store.LoadAsync(\"j1\").Returns(\"a\"); store.LoadAsync(\"j2\").Returns(\"b\");")]
    [InlineData("store.LoadAsync(\"j1\").Returns(\"a\"); other.LoadAsync(\"j1\").Returns(\"b\");")]
    [InlineData("store.LoadAsync(\"j1\").Returns(\"a\").Once(); store.LoadAsync(\"j1\").Returns(\"b\");")]
    [InlineData("store.LoadAsync(\"j1\").Returns(\"a\", \"b\"); store.LoadAsync(\"j1\").Returns(\"c\");")]
    [InlineData("store.LoadAsync(\"j1\").Returns(\"a\"); store.LoadAsync(\"j1\").Returns(\"b\").Once();")]
    [InlineData("store.LoadAsync(\"j1\").Returns(\"a\"); store.LoadAsync(\"j1\").Returns(\"b\").After(2);")]
    [InlineData("store.LoadAsync(\"j1\").Returns(\"a\"); store.LoadAsync(\"j1\").Returns(\"b\").ThenThrows(new Exception());")]
    [InlineData("store.LoadAsync(\"j1\").Returns(\"a\"); store.LoadAsync().Hangs();")]
    [InlineData("store.LoadAsync(\"j1\").Delays(TimeSpan.Zero); store.LoadAsync().Returns(\"b\");")]
    [InlineData("store.LoadAsync(\"j1\").Returns(\"a\"); real.LoadAsync(\"j1\"); store.LoadAsync(\"j1\").Returns(\"b\");")]
    [InlineData("store.LoadAsync(\"j1\").Returns(\"a\"); var task = real.LoadAsync(\"j1\"); store.LoadAsync(\"j1\").Returns(\"b\");")]
    [InlineData("store.LoadAsync(\"j1\").Returns(\"a\"); var same = store; store.LoadAsync(\"j1\").Returns(\"b\");")]
    [InlineData("store.LoadAsync(\"j1\").Returns(\"a\"); store.Reset(); store.LoadAsync(\"j1\").Returns(\"b\");")]
    [InlineData("var first = store.LoadAsync(\"j1\").Returns(\"a\"); store.LoadAsync(\"j1\").Returns(\"b\");")]
    [InlineData("if (real.Count > 0) store.LoadAsync(\"j1\").Returns(\"a\"); store.LoadAsync(\"j1\").Returns(\"b\");")]
    [InlineData("store.LoadAsync(Arg.Where<string>(id => id.Length > 1)).Returns(\"a\"); store.LoadAsync(\"j1\").Returns(\"b\");")]
    [InlineData("store.Name.Returns(\"a\"); store.Name.Set(\"b\").Throws<Exception>();")]
    public async Task Setup_ThatCanAnswer_IsNotReported(string statements)
        => await Verify.Diagnostics<SetupsMustBeReachable>(StoreTest.With(statements));

    [Fact]
    public async Task Setup_HiddenByANewerOne_MessageNamesTheLine()
        => await Verify.Diagnostics<SetupsMustBeReachable>(
            StoreTest.With("\n[|store.LoadAsync(\"j1\").Returns(\"a\")|];\nstore.LoadAsync().Returns(\"b\");"),
            "'store.LoadAsync(\"j1\").Returns(\"a\")' never answers: the set-up in line 16 takes all its calls, and the newest set-up that matches answers");
}
