using System;

namespace TestKit;

/// <summary>What controls a double as a whole, as extension methods. See <see cref="TestDouble"/> for doubles whose interface has members of these names.</summary>
public static class DoubleControl
{
    /// <inheritdoc cref="TestDouble.Calls"/>
    public static CallLog<Call> Calls(this ITestDouble testDouble) => TestDouble.For(testDouble).Calls();

    /// <inheritdoc cref="TestDouble.AssertNoOtherCalls"/>
    public static void AssertNoOtherCalls(this ITestDouble testDouble) => TestDouble.For(testDouble).AssertNoOtherCalls();

    /// <inheritdoc cref="TestDouble.AssertExpectationsMet"/>
    public static void AssertExpectationsMet(this ITestDouble testDouble) => TestDouble.For(testDouble).AssertExpectationsMet();

    /// <summary>Injects faults by a plan into the double's calls from now on, in place of another plan. <c>Reset</c> takes it back.</summary>
    /// <returns>The double itself.</returns>
    public static TDouble WithFaults<TDouble>(this TDouble testDouble, FaultPlan plan)
        where TDouble : ITestDouble
    {
        ArgumentNullException.ThrowIfNull(plan);
        return testDouble.WithFaults(plan.Start());
    }

    /// <summary>Injects the faults of a session, which other doubles may share, into the double's calls from now on. <c>Reset</c> takes it back.</summary>
    /// <returns>The double itself.</returns>
    public static TDouble WithFaults<TDouble>(this TDouble testDouble, FaultSession faults)
        where TDouble : ITestDouble
    {
        ArgumentNullException.ThrowIfNull(testDouble);
        ArgumentNullException.ThrowIfNull(faults);
        faults.Attach(testDouble.State);
        return testDouble;
    }

    /// <summary>Makes the double's calls wait for their turns from now on: see <see cref="Interleaver"/>.</summary>
    /// <returns>The double itself.</returns>
    public static TDouble WithTurns<TDouble>(this TDouble testDouble, Interleaving turns)
        where TDouble : ITestDouble
        => testDouble.WithFaults(turns);

    /// <inheritdoc cref="TestDouble.Checkpoint"/>
    public static void Checkpoint(this ITestDouble testDouble) => TestDouble.For(testDouble).Checkpoint();

    /// <inheritdoc cref="TestDouble.Reset"/>
    public static void Reset(this ITestDouble testDouble) => TestDouble.For(testDouble).Reset();
}
