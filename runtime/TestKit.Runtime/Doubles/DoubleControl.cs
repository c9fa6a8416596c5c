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

    /// <inheritdoc cref="TestDouble.Checkpoint"/>
    public static void Checkpoint(this ITestDouble testDouble) => TestDouble.For(testDouble).Checkpoint();

    /// <inheritdoc cref="TestDouble.Reset"/>
    public static void Reset(this ITestDouble testDouble) => TestDouble.For(testDouble).Reset();
}
