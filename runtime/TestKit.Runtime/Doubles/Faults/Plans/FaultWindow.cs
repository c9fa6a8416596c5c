using System;

namespace TestKit;

/// <summary>A window of time, counted from the plan's start.</summary>
internal sealed record FaultWindow(TimeSpan From, TimeSpan To)
{
    public bool Includes(TimeSpan elapsed) => elapsed >= From && elapsed < To;

    public override string ToString() => $" between {PlanTime.Text(From)} and {PlanTime.Text(To)}";
}
