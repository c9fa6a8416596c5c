using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace TestKit.Injection.Tests.Running;

/// <summary>What a report says of a chain, run or not.</summary>
public sealed class ReportTests
{
    private static readonly Chain s_chain = Chain.Named("app")
        .Value(1, name: "number")
        .Provide((int i) => $"{i}", name: "text")
        .Provide((int i) => (long)i, name: "unneeded");

    [Fact]
    public void Explain_SaysWhatIsInAndOut_AndWhy()
        => Assert.Matches(
            @"^in  'number' of 'app' \(ReportTests\.cs:\d+\) → int: needed by 'text' of 'app' \(ReportTests\.cs:\d+\)\n"
                + @"in  'text' of 'app' \(ReportTests\.cs:\d+\) → string: needed by the test\n"
                + @"out 'unneeded' of 'app' \(ReportTests\.cs:\d+\) → long: nothing needs it$",
            Chain.Explain<string>(s_chain).ToString());

    [Fact]
    public void Explain_OfAChainThatCannotRun_ListsTheProblems()
    {
        var report = Chain.Explain<Tx>(s_chain);

        Assert.Equal(["the test needs Tx, which nothing provides"], report.Problems);
        Assert.EndsWith("\nproblem: the test needs Tx, which nothing provides", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("the test is run once", Chain.Explain(Matrix.Of(("a", Chain.Empty))).Problems.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Mermaid_DrawsWhatTakesPart()
        => Assert.Matches(
            "^flowchart TD\n"
                + @"    i0\[""'number' of 'app' \(ReportTests\.cs:\d+\)""\]" + "\n"
                + @"    i1\[""'text' of 'app' \(ReportTests\.cs:\d+\)""\]" + "\n"
                + "    i0 -- \"int\" --> i1\n"
                + @"    test\(\[""the test""\]\)" + "\n"
                + "    i1 -- \"string\" --> test\n"
                + @"    built-in\(\[""built-in""\]\) -- ""ITest"" --> test" + "\n$",
            Chain.Explain<string, ITest>(s_chain).ToMermaid());

    [Fact]
    public async Task Report_OfARunningTest_HasTheTimesOfWhatRan()
        => await TestRun.RunAsync(s_chain, (string text, ChainReport report) =>
        {
            Assert.Equal([true, true, false], report.Items.Select(item => item.Elapsed is not null));
            Assert.Matches(@"needed by the test; [\d.]+ ms\n", report.ToString());
            Assert.Equal([typeof(int)], report.Items[1].Inputs);
        });
}
