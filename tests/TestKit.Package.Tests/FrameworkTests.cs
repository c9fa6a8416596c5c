using System.IO;
using System.Linq;
using Xunit;

namespace TestKit.Package.Tests;

/// <summary>Runs the samples of tests/frameworks, whose tests fail on purpose, and looks at what each framework shows.</summary>
public class FrameworkTests
{
    private const string Assertion = "Expected cart.AddAsync(sku: \"pear\", quantity: 3) to be called exactly once, but it was called 0 times.";

    private const string Refusal = "MockCart is strict, and AddAsync(sku: \"apple\", quantity: 3) was not set up.";

    [Theory]
    [InlineData("XunitV2Sample", "Failed", "TestKit.AssertionFailedException : ", "TestKit.UnexpectedCallException : ")]
    [InlineData("XunitV3Sample", "NotExecuted", "TestKit.AssertionFailedException : ", "TestKit.UnexpectedCallException : ")]
    [InlineData("NUnitSample", "NotExecuted", "", "")]
    [InlineData(
        "MSTestSample",
        "NotExecuted",
        "Test method Frameworks.CartTests.Asserts_a_call_that_was_not_made threw exception:\nTestKit.AssertionFailedException: ",
        "Test method Frameworks.CartTests.Makes_a_call_that_a_strict_double_refuses threw exception:\nTestKit.UnexpectedCallException: ")]
    public void Framework_ShowsAFailedAssertionWithItsWholeMessage(string sample, string skip, string beforeAssertion, string beforeRefusal)
    {
        using var folder = new TemporaryFolder();
        var failures = Path.Combine(Path.GetDirectoryName(Repository.SampleAssembly(sample))!, "failures.md");
        File.Delete(failures);
        var run = Dotnet.Run(folder.Path, "test", Repository.SampleAssembly(sample), "--logger", "trx;LogFileName=results.trx", "--results-directory", folder.Path);

        Assert.True(File.Exists(folder.File("results.trx")), run.Output);
        var results = TestResult.Read(folder.File("results.trx")).OrderBy(result => result.Test, System.StringComparer.Ordinal).ToList();
        Assert.Equal(
            ["Asserts_a_call_that_was_not_made: Failed", "Catches_the_failure_as_its_own_type: Passed", "Makes_a_call_that_a_strict_double_refuses: Failed", $"Skips_in_a_provider_of_a_chain: {skip}"],
            results.Select(result => $"{result.Test}: {result.Outcome}"));
        Assert.StartsWith(beforeAssertion + Assertion + "\nNearest call: ", results[0].Message, System.StringComparison.Ordinal);
        Assert.Contains("\nAll calls on MockCart:\n  #", results[0].Message, System.StringComparison.Ordinal);
        Assert.StartsWith(beforeRefusal + Refusal + "\n", results[2].Message, System.StringComparison.Ordinal);
        Assert.Contains("there is no server", results[3].Message, System.StringComparison.Ordinal);
        Assert.Contains($"Failed:     {(skip == "Failed" ? 3 : 2)}, Passed:     1", run.Output);
        Assert.Equal("1 member, 1 never made to fail\n\n| | double | member | calls | made to fail |\n|---|---|---|---|---|\n| ✗ | `MockCart` | `AddAsync` | 3 | 0 |\n", File.ReadAllText(failures));
    }

    [Fact]
    public void XunitV3_NamesTheCauseAnAssertion()
    {
        using var folder = new TemporaryFolder();
        var run = Dotnet.Run(folder.Path, Repository.SampleAssembly("XunitV3Sample"), "-noColor", "-reporter", "json");

        var failures = run.Output.Split('\n').Where(line => line.Contains("\"$type\":\"test-failed\"", System.StringComparison.Ordinal)).ToList();
        Assert.True(failures.Count == 2, run.Output);
        Assert.All(failures, line => Assert.Contains("\"Cause\":\"Assertion\"", line));
    }

    [Fact]
    public void NUnit_LabelsTheTestFailedAndNotInError()
    {
        using var folder = new TemporaryFolder();
        var run = Dotnet.Run(folder.Path, "test", Repository.SampleAssembly("NUnitSample"), "--", $"NUnit.TestOutputXml={folder.Path}");

        Assert.True(File.Exists(folder.File("NUnitSample.xml")), run.Output);
        var tests = System.Xml.Linq.XDocument.Load(folder.File("NUnitSample.xml")).Descendants("test-case").ToList();
        Assert.Equal(2, tests.Count(test => (string?)test.Attribute("result") == "Failed"));
        Assert.All(tests.Where(test => (string?)test.Attribute("result") != "Skipped"), test => Assert.Null(test.Attribute("label")));
    }
}
