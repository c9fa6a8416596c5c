using System.Collections.Generic;
using System.Linq;

namespace TestKit;

/// <content>Recordings and contracts.</content>
public sealed partial class AssertionFailedException
{
    internal static AssertionFailedException ForUnrecorded(IReadOnlyList<string> unrecorded)
        => new($"Expected every call to be recorded, but {CallFormatter.Count(unrecorded.Count, "call")} could not be:\n{string.Join("\n", unrecorded.Select(line => $"  {line}"))}");

    internal static AssertionFailedException ForContract(ContractReport report)
    {
        var step = report.FirstDifference!.Value;
        return new($"Expected {string.Join(", ", report.Implementations)} to do the same, but at step {step} ({report.Name(step)}) {string.Join(" and ", report.Different)} differs from {report.Implementations[0]}.\n{report}");
    }

    internal static AssertionFailedException ForReplay(IReadOnlyList<RecordedCall> left, IReadOnlyList<string> refused)
    {
        var unused = left.Count == 0 ? "" : $"\nRecorded, but not called:\n{string.Join("\n", left.Select(call => $"  line {call.Line}: {call.DoubleName}.{call}"))}";
        var others = refused.Count == 0 ? "" : $"\nCalled, but not recorded:\n{string.Join("\n", refused.Select(call => $"  {call}"))}";
        return new($"Expected exactly the recorded calls, but {left.Count} of them were not made, and {CallFormatter.Count(refused.Count, "other call")} {(refused.Count == 1 ? "was" : "were")}.{unused}{others}");
    }
}
