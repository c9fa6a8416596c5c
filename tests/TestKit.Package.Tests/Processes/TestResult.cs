using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace TestKit.Package.Tests;

/// <summary>What a test run says of one test in its results file, without spaces at line ends, in which frameworks differ from version to version.</summary>
internal sealed record TestResult(string Test, string Outcome, string Message, string Lines)
{
    private static readonly XNamespace s_trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    public static IReadOnlyList<TestResult> Read(string trxFile)
        => XDocument.Load(trxFile)
            .Descendants(s_trx + "UnitTestResult")
            .Select(result => new TestResult(
                ((string)result.Attribute("testName")!).Split('.').Last(),
                (string)result.Attribute("outcome")!,
                Trimmed((string?)result.Descendants(s_trx + "Message").FirstOrDefault() ?? ""),
                Trimmed((string?)result.Descendants(s_trx + "StdOut").FirstOrDefault() ?? "")))
            .ToList();

    private static string Trimmed(string message)
        => string.Join('\n', message.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
}
