using System.Collections.Generic;
using System.Linq;

namespace TestKit;

/// <content>Faults.</content>
public sealed partial class AssertionFailedException
{
    internal static AssertionFailedException ForFindings(FaultReport report, FaultOutcome? random = null)
    {
        var origin = random is null
            ? ""
            : $"\nFound by {random.Plan}, which injected {CallFormatter.Count(random.Injected.Count, "fault")}; those that matter are shown.";
        return new($"Expected the scenario to stand every fault, but {CallFormatter.Count(report.Findings.Count, "run")} did not.{origin}\n{report}", report.Findings[0].Exception);
    }

    internal static AssertionFailedException ForBaseline(FaultOutcome outcome)
        => outcome.Findings.Count > 0
            ? new($"The scenario must succeed before faults are injected, but without any:\n  {outcome.Findings[0].What}", outcome.Findings[0].Exception)
            : new("The scenario called no double that was given the faults, so no call could be made to fail. Give them to each double: new MockX(…).WithFaults(faults).");

    internal static AssertionFailedException ForNeverFailed(IReadOnlyList<MemberFailures> never)
        => new($"Expected every member of the doubles to be made to fail by some test, but {CallFormatter.Count(never.Count, "member")} never {(never.Count == 1 ? "was" : "were")}:\n{string.Join("\n", never.Select(member => $"  {member}"))}");

    internal static AssertionFailedException ForUnusedFaults(IReadOnlyList<FaultRule> unused, IReadOnlyList<FaultPoint> points)
    {
        var calls = points.Count == 0
            ? "The doubles of the session were not called."
            : $"Calls of the session:\n{string.Join("\n", points.Select(point => $"  {point}"))}";
        return new($"Expected every rule of the fault plan to inject something, but {CallFormatter.Count(unused.Count, "rule")} did not:\n{string.Join("\n", unused.Select(rule => $"  {rule}"))}\n{calls}");
    }
}
