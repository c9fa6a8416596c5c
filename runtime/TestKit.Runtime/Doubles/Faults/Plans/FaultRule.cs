using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace TestKit;

/// <summary>One rule of a plan: which calls, and what goes wrong with them.</summary>
/// <param name="Member">A member's name, with the double's before it on request (<c>MockStore.GetAsync</c>); <c>*</c> for all.</param>
/// <param name="Calls">Which of its calls.</param>
/// <param name="Faults">One of these for each call; which one, if there are several, is drawn.</param>
internal sealed record FaultRule(string Member, CallNumbers Calls, IReadOnlyList<Fault> Faults)
{
    public FaultChance? Chance { get; init; }

    public FaultWindow? Window { get; init; }

    /// <summary>The fault for a call; null if the rule leaves the call alone.</summary>
    public Fault? For(FaultPoint point, TimeSpan elapsed)
    {
        if (!Means(point) || !Calls.Include(point.Number) || Window?.Includes(elapsed) == false || Chance?.Falls(point) == false)
        {
            return null;
        }

        return Faults.Count == 1 ? Faults[0] : Faults[(Chance ?? FaultChance.Certain).Choose(point, Faults.Count)];
    }

    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{Member}#{Calls}{Chance}{Window}: {string.Join(" | ", Faults.Select(fault => fault.ToString()))}");

    private bool Means(FaultPoint point)
        => Member == "*" || Member == point.Member || Member == $"{point.DoubleName}.{point.Member}" || Member == $"{point.DoubleName}.*";
}
