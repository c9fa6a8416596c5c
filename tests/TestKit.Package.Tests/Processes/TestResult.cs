using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace TestKit.Package.Tests;

/// <summary>What a test run says of one test in its results file.</summary>
internal sealed record TestResult(string Test, string Outcome, string Message)
{
    private static readonly XNamespace s_trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    public static IReadOnlyList<TestResult> Read(string trxFile)
        => XDocument.Load(trxFile)
            .Descendants(s_trx + "UnitTestResult")
            .Select(result => new TestResult(
                ((string)result.Attribute("testName")!).Split('.').Last(),
                (string)result.Attribute("outcome")!,
                ((string?)result.Descendants(s_trx + "Message").FirstOrDefault() ?? "").ReplaceLineEndings("\n")))
            .ToList();
}
