namespace TestKit.Data;

/// <summary>Where SQL is expected and asserted: a database double, a transaction double, or an expectation of either, so that the chain can go on.</summary>
/// <typeparam name="TOwner">The double.</typeparam>
public interface ISqlScope<out TOwner>
    where TOwner : ITestDouble
{
    /// <summary>The double.</summary>
    TOwner Owner { get; }
}
