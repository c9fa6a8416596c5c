using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace TestKit;

/// <summary>Which members of the doubles of a test run were made to fail. Its text is for a person to read.</summary>
public sealed class FailureCoverageReport
{
    internal FailureCoverageReport(IReadOnlyList<MemberFailures> members) => Members = members;

    /// <summary>The members of the interfaces of all doubles that were called, by name; of classes and delegates those that were called themselves.</summary>
    public IReadOnlyList<MemberFailures> Members { get; }

    /// <summary>Those of them that were never made to fail.</summary>
    public IReadOnlyList<MemberFailures> NeverFailed => [.. Members.Where(member => member.Failures == 0)];

    /// <summary>Fails unless every member was made to fail.</summary>
    /// <param name="except">Members that need not be, as <c>MockStore.GetAsync</c>, or <c>MockStore.*</c> for all of a double.</param>
    /// <exception cref="AssertionFailedException">One was not.</exception>
    public void AssertAllMadeToFail(params string[] except)
    {
        ArgumentNullException.ThrowIfNull(except);
        var never = NeverFailed.Where(member => !except.Contains(member.ToString()) && !except.Contains($"{member.DoubleName}.*")).ToList();
        if (never.Count > 0)
        {
            throw AssertionFailedException.ForNeverFailed(never);
        }
    }

    /// <summary>Writes the report to a file: as Markdown if its name ends with <c>.md</c>, otherwise as text.</summary>
    /// <param name="path">The file, which is replaced; its folder is made.</param>
    public void WriteTo(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? ToMarkdown() : ToString());
    }

    /// <summary>The members by double, with a mark for those that were made to fail.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Summary()).Append('\n');
        foreach (var testDouble in Members.GroupBy(member => member.DoubleName))
        {
            text.Append(CultureInfo.InvariantCulture, $"{testDouble.Key}\n");
            foreach (var member in testDouble)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {Mark(member)} {member.Member,-30} {Outcome(member)}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>The same as a Markdown document.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder(Summary()).Append("\n\n| | double | member | calls | made to fail |\n|---|---|---|---|---|\n");
        foreach (var member in Members)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Mark(member)} | `{member.DoubleName}` | `{member.Member}` | {member.Calls} | {member.Failures} |\n");
        }

        return text.ToString();
    }

    private static string Mark(MemberFailures member) => member.Failures > 0 ? "✓" : "✗";

    private static string Outcome(MemberFailures member)
        => member.Calls == 0 ? "never called"
            : member.Failures == 0 ? $"{CallFormatter.Count(member.Calls, "call")}, never made to fail"
            : $"{CallFormatter.Count(member.Calls, "call")}, made to fail {CallFormatter.Count(member.Failures, "time")}";

    private string Summary()
        => string.Create(CultureInfo.InvariantCulture, $"{CallFormatter.Count(Members.Count, "member")}, {NeverFailed.Count} never made to fail");
}
