using System.Collections.Generic;
using TestKit.Benchmarks.Contestants;

namespace TestKit.Benchmarks.RunTime;

/// <summary>A row group of the run-time tables.</summary>
/// <param name="Method">The benchmark method.</param>
/// <param name="Title">What the table says.</param>
/// <param name="Baseline">Whose time and bytes are 1.</param>
/// <param name="Leaves">Contestants that cannot do it.</param>
/// <param name="IsLong">Measured with few iterations, and not in a quick run.</param>
internal sealed record Scenario(string Method, string Title, string Baseline, IReadOnlyList<string> Leaves, bool IsLong = false)
{
    private static readonly string[] Nobody = [];
    private static readonly string[] TheStub = [Contestant.Stub];
    private static readonly string[] WhoAlwaysRecords = [Contestant.HandWritten, "Moq", "NSubstitute", "FakeItEasy"];

    public static readonly IReadOnlyList<Scenario> All =
    [
        new("Create", "create", Contestant.HandWritten, Nobody),
        new("Call", "one call that is set up", Contestant.HandWritten, Nobody),
        new("Transition", "one call marked [RecordsTransition]", Contestant.HandWritten, Nobody),
        new("Flow", "create + set up + call + assert", Contestant.HandWritten, TheStub),
        new("CallUnrecorded", "one call, recording off", Contestant.Stub, WhoAlwaysRecords),
        new("FlowUnrecorded", "create + set up + call, recording off", Contestant.Stub, WhoAlwaysRecords),
        new("Assert", "assertion over 1,000 recorded calls", Contestant.HandWritten, TheStub),
        new("AssertOverTenTimesAsMany", "assertion over 10,000 recorded calls", Contestant.HandWritten, TheStub),
        new("TwoThreads", "one call, two threads on one double", Contestant.HandWritten, Nobody),
        new("TwoThreadsTwoDoubles", "one call, two threads on a double each", Contestant.HandWritten, Nobody),
        new("Million", "one call of 1,000,000 on one double", Contestant.HandWritten, Nobody, IsLong: true),
        new("Fail", "a failing call, a new exception each", Contestant.HandWritten, TheStub),
        new("FailWithOneInstance", "a failing call, one instance 1,000 times", Contestant.HandWritten, TheStub),
    ];
}
